package org.alongside.recruitment;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.privacy.Nights;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@DatabaseTest
class OldCallBacksTest {
    @Autowired
    Somebody somebody;

    @Autowired
    CallBackService callBacks;

    @Autowired
    CallBacks kept;

    @Autowired
    Nights nights;

    @Autowired
    MessageSource words;

    @Autowired
    StoppedClock clock;

    @AfterEach
    void back_to_today() {
        somebody.signsOut();
        clock.isAt(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest(name = "asked on {0}, rung on {1}: in the night before {2} the number {3}")
    @CsvSource({
        "2020-01-01, 2020-01-02, 2020-04-01, stays",
        "2020-01-01, 2020-01-02, 2020-04-02, goes",
        "2019-12-01, 2019-12-01, 2020-02-29, stays",
        "2019-12-01, 2019-12-01, 2020-03-01, goes",
        // rung at last, long after they asked: the days begin with the call
        "2019-01-01, 2020-01-01, 2020-03-31, stays",
        "2019-01-01, 2020-01-01, 2020-04-01, goes",
        // nobody could reach them
        "2020-01-10, , 2020-07-10, stays",
        "2020-01-10, , 2020-07-11, goes",
        "2019-08-31, , 2020-02-29, stays",
        "2019-08-31, , 2020-03-01, goes"
    })
    void a_number_goes_when_its_time_is_over(LocalDate asked, @Nullable LocalDate rung, LocalDate day, String outcome) {
        somebody.organisation();
        clock.isAt(asked);
        UUID id = UUID.randomUUID();
        callBacks.ask(id, new CallBackData("Ada", "07700 900123", "after six"));
        if (rung != null) isRung(id, rung);
        nights.before(day);
        assertThat(kept.existsById(id)).isEqualTo(outcome.equals("stays"));
    }

    @Test
    void the_page_promises_what_the_rules_keep() {
        assertThat(say("help.private"))
                .contains(OldCallBacks.AFTER_THE_CALL.getDays() + " days after the call")
                .contains("after " + OldCallBacks.WITHOUT_A_CALL.getMonths() + " months");
        assertThat(say("privacy.keep.text"))
                .contains(OldCallBacks.AFTER_THE_CALL.getDays() + " days after the call")
                .contains(OldCallBacks.WITHOUT_A_CALL.getMonths() + " months if we can never reach you");
    }

    private void isRung(UUID id, LocalDate day) {
        clock.isAt(day);
        somebody.signsInAs(COORDINATOR);
        callBacks.done(id);
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
