package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.Answers;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.notifications.PostBox;
import org.alongside.people.Condition;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.TimelineService;
import org.alongside.shared.NotFound;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Referees named, asked, heard; and who is refused as one. */
@DatabaseTest
class RefereeServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    RefereeService referees;

    @Autowired
    ReferenceDoorService door;

    @Autowired
    RefereeNight night;

    @Autowired
    ReferenceConditions conditions;

    @Autowired
    TimelineService timeline;

    @Autowired
    FormService forms;

    @Autowired
    PostBox post;

    @Autowired
    PersonService people;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void it_is_november() {
        clock.isAt(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_referee_with_an_address_is_asked_at_once_and_answers_by_the_link_without_an_account() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), byEmail("Ina Grant"));
        somebody.signsOut();
        String secret = post.secretIn(ash.person(), "reference-ask-");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);

        ReferenceDoor open = door.open(secret, "192.0.2.1");
        assertThat(open.personName()).isEqualTo("Ash Ex");
        DraftKey key = answered(open);
        assertThat(door.send(secret, key).missing()).isEmpty();
        assertThat(door.send(secret, key).missing()).isEmpty();

        somebody.signsInAs(Role.COORDINATOR, ash.area());
        assertThat(referees.list(ash.person())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(RefereeState.RECEIVED);
            assertThat(one.said().toString()).doesNotContain("private");
            assertThat(one.said())
                    .extracting(AnswerLine::text)
                    .contains("Listens well")
                    .doesNotContain("Something apart");
        });
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        RefereeApart apart = referees.apart(
                ash.person(), referees.list(ash.person()).getFirst().id());
        assertThat(apart.said()).extracting(AnswerLine::text).containsExactly("Something apart");
    }

    @Test
    void a_link_that_nobody_gave_out_or_that_is_too_old_opens_nothing() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), byEmail("Ina Grant"));
        String secret = post.secretIn(ash.person(), "reference-ask-");
        assertThatThrownBy(() -> door.open("x" + secret, "192.0.2.2")).isInstanceOf(NotFound.class);
        clock.isAt(TODAY.plusDays(59));
        assertThat(door.open(secret, "192.0.2.3").state()).isEqualTo(RefereeState.ASKED);
        clock.isAt(TODAY.plusDays(60));
        assertThatThrownBy(() -> door.open(secret, "192.0.2.4")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_tries_links_waits() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), byEmail("Ina Grant"));
        String secret = post.secretIn(ash.person(), "reference-ask-");
        for (int i = 0; i < 10; i++) {
            String guess = "guess" + i;
            assertThatThrownBy(() -> door.open(guess, "192.0.2.9")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> door.open(secret, "192.0.2.9")).isInstanceOf(NotFound.class);
        assertThat(door.open(secret, "192.0.2.10").state()).isEqualTo(RefereeState.ASKED);
    }

    @Test
    void a_referee_is_reminded_after_7_and_14_days_once_each_and_no_more_after_the_answer() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), byEmail("Ina Grant"));
        Map<LocalDate, Integer> letters = new HashMap<>();
        for (int day = 0; day <= 40; day++) {
            LocalDate today = TODAY.plusDays(day);
            clock.isAt(today);
            night.run(today);
            night.run(today);
            letters.put(today, post.count(ash.person(), "reference-"));
        }
        assertThat(letters)
                .containsEntry(TODAY.plusDays(6), 1)
                .containsEntry(TODAY.plusDays(7), 2)
                .containsEntry(TODAY.plusDays(13), 2)
                .containsEntry(TODAY.plusDays(14), 3)
                .containsEntry(TODAY.plusDays(40), 3);
        assertThat(door.open(post.secretIn(ash.person(), "reference-ask-"), "192.0.2.5")
                        .state())
                .isEqualTo(RefereeState.ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "ash  EX, EMAIL, somebody@example.org, vetting.refused.referee-themself",
        "Ina Grant, EMAIL, not an address, vetting.refused.referee.EMAIL",
        "Ina Grant, PHONE, 12, vetting.refused.referee.PHONE",
        "'', EMAIL, somebody@example.org, vetting.refused.referee-name"
    })
    void bad_referees_are_refused_in_a_plain_sentence(String name, ContactWay way, String reach, String why) {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        assertThatThrownBy(() -> referees.name(ash.person(), new RefereeData(name, "my boss", way, reach)))
                .hasMessage(why);
    }

    @Test
    void nobody_speaks_for_themself_from_their_own_address_nor_twice() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        String mine = String.valueOf(people.contactFor(ash.person()).email());
        RefereeData myself = new RefereeData("Ina Grant", "my boss", ContactWay.EMAIL, mine.toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> referees.name(ash.person(), myself)).hasMessage("vetting.refused.referee-themself");
        referees.name(ash.person(), byEmail("Ina Grant"));
        assertThatThrownBy(() -> referees.name(ash.person(), byEmail("ina grant")))
                .hasMessage("vetting.refused.referee-twice");
    }

    @Test
    void somebody_who_cannot_is_replaced_by_another_and_two_must_come_before_ready() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), byEmail("Ina Grant"));
        door.cannot(post.secretIn(ash.person(), "reference-ask-"));
        RefereeId ina = referees.list(ash.person()).getFirst().id();
        assertThat(referees.list(ash.person()).getFirst().state()).isEqualTo(RefereeState.DECLINED);
        referees.replace(ash.person(), ina);
        for (String name : List.of("Bo Why", "Cy Zed")) {
            referees.name(ash.person(), new RefereeData(name, "my boss", ContactWay.PHONE, number()));
            RefereeId id = referees.list(ash.person()).getLast().id();
            assertThat(met(ash)).isFalse();
            referees.enter(ash.person(), id, answers(), ReferenceHow.PHONE);
        }
        assertThat(met(ash)).isTrue();
    }

    @Test
    void A18_a_coordinator_reads_the_same_whether_the_referee_is_a_probation_worker_or_a_teacher() {
        assertThat(coordinatorReads(new RefereeData(
                        "Ina Grant", "My probation officer", ContactWay.EMAIL, "ina@probation.example")))
                .isEqualTo(coordinatorReads(
                        new RefereeData("Ina Grant", "My teacher", ContactWay.EMAIL, "ina@school.example")))
                .doesNotContain("probation", "teacher", "example");
    }

    private String coordinatorReads(RefereeData data) {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(ash.person(), data);
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        RefereeRow row = referees.list(ash.person()).getFirst();
        assertThatThrownBy(() -> referees.apart(ash.person(), row.id())).isInstanceOf(AccessDeniedException.class);
        return String.join(
                "|",
                row.name(),
                String.valueOf(row.state()),
                String.valueOf(row.way()),
                String.valueOf(row.phone()),
                String.valueOf(row.said()),
                timeline.timeline(ash.person(), 20).stream()
                        .map(entry -> entry.what().toString() + entry.detail())
                        .collect(Collectors.joining(";")));
    }

    private boolean met(Vetted.Case one) {
        return conditions.conditions(one.person(), one.opportunity(), Stage.READY, TODAY).stream()
                .allMatch(Condition::met);
    }

    private static RefereeData byEmail(String name) {
        return new RefereeData(name, "my boss", ContactWay.EMAIL, UUID.randomUUID() + "@example.org");
    }

    private static String number() {
        return "0" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    }

    private static Answers answers() {
        return Answers.none().with("long", "years").with("good", "Listens well").with("rely", "yes");
    }

    private DraftKey answered(ReferenceDoor open) {
        DraftKey key = forms.freshKey();
        forms.answer(key, open.use(), "long", Map.of("long", List.of("years")));
        forms.answer(key, open.use(), "good", Map.of("good", List.of("Listens well")));
        forms.answer(key, open.use(), "rely", Map.of("rely", List.of("yes")));
        forms.answer(key, open.use(), "private", Map.of("private", List.of("Something apart")));
        return key;
    }
}
