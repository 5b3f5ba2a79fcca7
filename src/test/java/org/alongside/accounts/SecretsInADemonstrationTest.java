package org.alongside.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.alongside.shared.RealTime;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Months pass in a demonstration, on services made as it makes them; for whoever signs in to it only minutes do. */
@DatabaseTest
class SecretsInADemonstrationTest {
    private static final Duration MONTHS = Duration.ofDays(200);

    @Autowired
    Users users;

    @Autowired
    SignInCodes rows;

    @Autowired
    PasswordLinks links;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    FreshUsers fresh;

    @Autowired
    CurrentUser current;

    @Autowired
    ObjectProvider<CodeSender> sender;

    @Autowired
    AsyncTaskExecutor tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Throttle throttle;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock calendar;

    private final StoppedClock real = new StoppedClock();

    @BeforeEach
    void both_stand_at_the_same_moment() {
        calendar.isAt(real.today());
    }

    @AfterEach
    void the_calendar_goes_back() {
        calendar.isAt(real.today());
        somebody.signsOut();
    }

    @Test
    void a_code_on_paper_works_for_two_real_weeks_however_many_months_go_by() {
        SignInCodeService codes =
                new SignInCodeService(users, rows, sender, tasks, transaction, new RealTime(real, calendar), calendar);
        User ash = aVolunteer();
        String code = codes.onPaper(ash);
        calendar.goesOn(MONTHS);
        assertThat(codes.redeemPaper(code)).isPresent();

        String another = codes.onPaper(ash);
        real.goesOn(SignInWay.PAPER.life());
        assertThat(codes.redeemPaper(another)).isEmpty();
    }

    @Test
    void a_link_for_a_new_password_works_for_as_long_as_anywhere() {
        PasswordService passwords = new PasswordService(
                users,
                links,
                encoder,
                fresh,
                sender,
                tasks,
                transaction,
                current,
                new RealTime(real, calendar),
                calendar);
        User ash = aVolunteer();
        String secret = Objects.requireNonNull(transaction.execute(status -> passwords.linkFor(ash)));
        calendar.goesOn(MONTHS);
        assertThat(passwords.works(secret)).isTrue();
        real.goesOn(PasswordLink.LIFE);
        assertThat(passwords.works(secret)).isFalse();
    }

    @Test
    void whoever_guessed_too_often_is_not_forgotten_when_a_month_goes_by() {
        String caller = UUID.randomUUID().toString();
        while (throttle.attempt("test", caller)) assertThat(caller).isNotEmpty();
        calendar.goesOn(MONTHS);
        assertThat(throttle.attempt("test", caller)).isFalse();
    }

    private User aVolunteer() {
        SignedIn ash = somebody.volunteerSignsIn(new PersonId(UUID.randomUUID()), null);
        return users.findById(ash.user()).orElseThrow();
    }
}
