package org.alongside.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The newest version of each agreement; the first comes with the program, when an organisation first asks for it. */
@Component
class Agreements {
    private final AgreementTexts texts;
    private final Clock clock;
    /** What is published stays published, whatever becomes of the caller's transaction. */
    private final TransactionTemplate byItself;

    Agreements(AgreementTexts texts, Clock clock, PlatformTransactionManager transactions) {
        this.texts = texts;
        this.clock = clock;
        this.byItself = new TransactionTemplate(transactions);
        this.byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    AgreementData newest(OrganisationId organisation, Agreement agreement) {
        return texts.findFirstByOrganisationAndAgreementOrderByNumberDesc(organisation, agreement)
                .map(AgreementText::data)
                .orElseGet(() -> publishShipped(organisation, agreement));
    }

    AgreementDetails details(OrganisationId organisation, Agreement agreement) {
        AgreementData newest = newest(organisation, agreement);
        return new AgreementDetails(
                agreement,
                newest.number(),
                newest.title(),
                Arrays.stream(newest.body().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .toList());
    }

    private AgreementData publishShipped(OrganisationId organisation, Agreement agreement) {
        AgreementData shipped = shipped(agreement);
        try {
            byItself.executeWithoutResult(status -> texts.saveAndFlush(
                    new AgreementText(Ids.next(clock), organisation, agreement, shipped, null, clock.instant())));
        } catch (DataIntegrityViolationException published) {
            return shipped;
        }
        return shipped;
    }

    /** The first line is its title. */
    private static AgreementData shipped(Agreement agreement) {
        try {
            String text = new ClassPathResource("agreements/" + agreement.address() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new AgreementData(
                    text.substring(0, end).strip(), text.substring(end).strip(), 1);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
