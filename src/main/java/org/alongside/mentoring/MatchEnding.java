package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** How a match ended; of one that goes on, nothing. */
@Embeddable
class MatchEnding {
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndWhy why;

    private boolean atOnce;

    @Convert(converter = SealedMentoring.Thanks.class)
    @Column(length = Sealed.LONG)
    private @Nullable String thanks;

    @Enumerated(EnumType.STRING)
    private @Nullable MenteeNext menteeNext;

    @Enumerated(EnumType.STRING)
    private @Nullable MentorNext mentorNext;

    /** The change of stage that ended it, so that the end goes with it when that is taken back. */
    private @Nullable UUID endedByChange;

    protected MatchEnding() {}

    MatchEnding(EndData data, @Nullable UUID byChange) {
        this.endedOn = data.on();
        this.why = data.why();
        this.atOnce = data.atOnce();
        this.thanks = data.thanks().isBlank() ? null : data.thanks().strip();
        this.menteeNext = data.mentee();
        this.mentorNext = data.mentor();
        this.endedByChange = byChange;
    }

    static MatchEnding none() {
        return new MatchEnding();
    }

    void forgetsThanks() {
        thanks = null;
    }

    @Nullable LocalDate on() {
        return endedOn;
    }

    @Nullable MatchEnd said() {
        if (why == null || menteeNext == null || mentorNext == null) return null;
        return new MatchEnd(why, atOnce, thanks, menteeNext, mentorNext);
    }
}
