package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.Certified.Group;
import org.alongside.certificates.CheckAnswer.Outcome;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever holds a certificate is told, and what whoever guesses is not. */
@DatabaseTest
class VerifyServiceTest {
    private static final AtomicInteger CALLERS = new AtomicInteger();

    @Autowired
    Certified certified;

    @Autowired
    CertificateService service;

    @Autowired
    VerifyService checks;

    @Autowired
    Somebody somebody;

    String number = "";
    String here = "";

    @BeforeEach
    void ada_has_a_certificate() {
        Group group = certified.ready("Ada Ní Example");
        service.issue(group.first(), certified.candidate(group.first()));
        number = service.certificates(group.first()).getLast().number().printed();
        here = anotherPlace();
        somebody.signsOut();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void number_and_name_show_what_is_printed() {
        CheckAnswer told = checks.typed(number.toLowerCase(Locale.ROOT).replace('-', ' '), "ni EXAMPLE", here);
        assertThat(told.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(told.name()).isEqualTo("Ada Ní Example");
        assertThat(told.number()).isEqualTo(number);
        assertThat(told.units()).containsExactly("Listening", "Asking");
        assertThat(told.title()).as("what was chosen, and no more").doesNotContain("Peer");
    }

    @Test
    void every_mismatch_has_the_very_same_answer() {
        assertThat(checks.typed(number, "Exemple", here)).isSameAs(CheckAnswer.NO_MATCH);
        assertThat(checks.typed(CertificateNumber.fresh().printed(), "Example", here))
                .isSameAs(CheckAnswer.NO_MATCH);
        assertThat(checks.typed("nonsense", "Example", here)).isSameAs(CheckAnswer.NO_MATCH);
        assertThat(checks.scanned("nonsense", here)).isSameAs(CheckAnswer.NO_MATCH);
        assertThat(checks.scanned(number, here)).isSameAs(CheckAnswer.NO_MATCH);
    }

    @Test
    void ten_thousand_guesses_find_nothing_and_are_slowed_and_a_right_holder_is_not_locked_out() {
        Random chance = new Random(10);
        int lookedAt = 0;
        for (int i = 0; i < 10_000; i++) {
            CheckAnswer told = checks.typed(CertificateNumber.by(chance).printed(), "Example", here);
            assertThat(told.outcome()).isIn(Outcome.NO_MATCH, Outcome.TOO_OFTEN);
            if (told.outcome() == Outcome.NO_MATCH) lookedAt++;
        }
        assertThat(lookedAt).as("the others were not even looked up").isLessThan(100);
        assertThat(checks.typed(number, "Example", anotherPlace()).outcome()).isEqualTo(Outcome.GENUINE);
    }

    @Test
    void names_tried_on_one_number_are_slowed_sooner_and_only_for_whoever_tries() {
        int lookedAt = 0;
        for (int i = 0; i < 40; i++)
            if (checks.typed(number, "Guess" + i, here).outcome() == Outcome.NO_MATCH) lookedAt++;
        assertThat(lookedAt).isLessThan(15);
        assertThat(checks.typed(number, "Example", anotherPlace()).outcome()).isEqualTo(Outcome.GENUINE);
    }

    private static String anotherPlace() {
        int i = CALLERS.incrementAndGet();
        return "198.51.%d.%d".formatted(i / 250, i % 250 + 1);
    }
}
