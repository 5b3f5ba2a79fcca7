package org.alongside.vetting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What a certificate says, and what was said about it, goes six months after the decision: gone by the day on which they are over.
 *
 * <p>The six fields and that a conversation was held stay with the file.
 */
@Component
class CertificateContent implements RetentionRule {
    static final int MONTHS = 6;

    private final Checks checks;
    private final Conversations conversations;
    private final Clock clock;

    CertificateContent(Checks checks, Conversations conversations, Clock clock) {
        this.checks = checks;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "content of certificates";
    }

    /** A day less than six months after the day of the decision, so that on the last day it is gone. */
    @Override
    public Period keeps() {
        return Period.of(0, MONTHS, -1);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        LocalDate day = LocalDate.ofInstant(before, clock.getZone());
        List<Check> old = checks.withContent(day, held, Limit.of(batch));
        old.forEach(check -> {
            conversations.findByCheck(check.id()).forEach(Conversation::forgetsWords);
            check.forgetsContent();
        });
        return old.size();
    }
}
