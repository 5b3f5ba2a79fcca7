package org.alongside.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What was told, weighed and said goes six months after the decision: gone by the day on which they are over.
 *
 * <p>The outcome, its day, and that a conversation was held stay with the file.
 */
@Component
class DisclosureContent implements RetentionRule {
    private static final int MONTHS = 6;

    private final SelfDisclosures disclosures;
    private final DisclosureTalks talks;
    private final DisclosureWords words;
    private final Clock clock;

    DisclosureContent(SelfDisclosures disclosures, DisclosureTalks talks, DisclosureWords words, Clock clock) {
        this.disclosures = disclosures;
        this.talks = talks;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "content of self-disclosures";
    }

    /** A day less than six months after the day of the decision, so that on the last day it is gone. */
    @Override
    public Period keeps() {
        return Period.of(0, MONTHS, -1);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        LocalDate day = LocalDate.ofInstant(before, clock.getZone());
        List<SelfDisclosure> old = disclosures.withContent(day, held, Limit.of(batch));
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(SelfDisclosure one) {
        talks.findByDisclosureOrderByAt(one.id()).forEach(DisclosureTalk::forgetsWords);
        words.findByDisclosureOrderByAt(one.id()).forEach(DisclosureWord::forgetsWords);
        one.forgetsContent();
    }

    /** The last day on which it is there; null while it is undecided, or gone. */
    static @Nullable LocalDate lastDay(SelfDisclosure one) {
        LocalDate since = one.contentSince();
        return since == null ? null : since.plusMonths(MONTHS).minusDays(1);
    }
}
