package org.alongside.forms;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.alongside.shared.RealTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Drafts that nobody came back to. What was sent is not ours to forget: its code goes with whatever it became.
 *
 * <p>A draft belongs to nobody we know, so no hold on a person reaches it.
 */
@Component
class DraftRetention implements RetentionRule {
    private final Drafts drafts;
    private final RealTime time;

    DraftRetention(Drafts drafts, RealTime time) {
        this.drafts = drafts;
        this.time = time;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Period keeps() {
        return Period.ofDays(90);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        Instant really = time.asFarBackAs(before);
        List<UUID> untouched = drafts.untouchedSince(really, Limit.of(batch));
        return untouched.isEmpty() ? 0 : drafts.deleteUntouched(untouched, really);
    }
}
