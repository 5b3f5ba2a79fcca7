package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FormServiceTest {
    private static final Random RANDOM = new Random(2026);

    @Autowired
    private FormService forms;

    @Autowired
    private FormLibrary library;

    @Autowired
    private FormJson json;

    @Autowired
    private CodeHash hash;

    @Autowired
    private JdbcClient jdbc;

    private final FormUse use = new FormUse(new OrganisationId(UUID.randomUUID()), "application", "mentor");

    @Test
    void looking_at_a_form_keeps_nothing() {
        DraftKey key = forms.freshKey();

        assertThat(forms.draft(key, use)).hasValueSatisfying(draft -> {
            assertThat(draft.begun()).isFalse();
            assertThat(draft.form().pages()).hasSize(6);
        });
        assertThat(count("forms_draft where subject = 'mentor' and organisation_id = X'%s'".formatted(hex())))
                .isZero();
    }

    @Test
    void the_shipped_form_is_published_once() {
        forms.form(use.organisation(), "application");
        forms.form(use.organisation(), "application");

        assertThat(count("forms_definition where organisation_id = X'%s'".formatted(hex())))
                .isEqualTo(1);
    }

    @Test
    void the_first_continue_begins_a_draft_and_says_so_once() {
        DraftKey key = forms.freshKey();

        assertThat(name(key, "Sam Reid").first()).isTrue();
        assertThat(name(key, "Sam Reid").first()).isFalse();
        assertThat(draft(key).answers().text("full-name")).isEqualTo("Sam Reid");
    }

    @Test
    void a_page_with_a_problem_is_not_kept() {
        DraftKey key = forms.freshKey();
        name(key, "Sam Reid");

        Saved saved = name(key, " ");

        assertThat(saved.page().problems()).hasSize(1);
        assertThat(draft(key).answers().text("full-name")).isEqualTo("Sam Reid");
    }

    @Test
    void two_tabs_do_not_write_over_one_another() throws Exception {
        DraftKey key = forms.freshKey();
        List<Callable<Saved>> presses = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(6);
        List<String> pages = List.of("name", "contact", "why", "bring", "when", "easier");
        for (String page : pages) {
            presses.add(() -> {
                together.await();
                return forms.answer(key, use, page, complete(page));
            });
        }

        all(presses);

        assertThat(forms.missing(draft(key))).isEmpty();
        assertThat(draft(key).answers().values())
                .containsOnlyKeys("full-name", "contact", "phone", "why", "bring", "when", "easier");
    }

    @Test
    void another_way_to_be_reached_takes_the_place_of_the_first() {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "contact", Map.of("contact", List.of("prison"), "prison", List.of("HMP Perth")));
        forms.answer(key, use, "contact", complete("contact"));

        assertThat(draft(key).answers().values()).containsOnlyKeys("contact", "phone");
    }

    @Test
    void a_page_that_the_form_does_not_have_is_not_found() {
        DraftKey key = forms.freshKey();

        assertThatThrownBy(() -> forms.answer(key, use, "shoe-size", Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_key_opens_its_own_form_and_no_other() {
        DraftKey key = forms.freshKey();
        name(key, "Sam Reid");

        assertThat(forms.draft(key, new FormUse(use.organisation(), "application", "befriender")))
                .isEmpty();
        assertThat(forms.draft(key, new FormUse(new OrganisationId(UUID.randomUUID()), "application", "mentor")))
                .isEmpty();
    }

    @Test
    void a_cookie_that_we_did_not_make_opens_nothing() {
        DraftKey key = forms.freshKey();
        String made = key.cookie();

        assertThat(forms.keyOf(made)).contains(key);
        assertThat(List.of(
                        "", "x", key.code(), key.code() + ".", "0" + made.substring(1), made + "A", made.toUpperCase()))
                .filteredOn(cookie -> !cookie.equals(made))
                .allSatisfy(cookie -> assertThat(forms.keyOf(cookie)).isEmpty());
    }

    @Test
    void a_form_is_sent_once_however_often_it_is_pressed() throws Exception {
        DraftKey key = complete();
        List<String> received = java.util.Collections.synchronizedList(new ArrayList<>());

        List<Closing> closings = all(IntStream.range(0, 5)
                .mapToObj(i -> (Callable<Closing>) () -> forms.close(key, use, form -> {
                    received.add(form.open().text("full-name"));
                    return "AL-" + received.size();
                }))
                .toList());

        assertThat(received).containsExactly("Sam Reid");
        assertThat(closings).extracting(Closing::outcome).containsOnly("AL-1");
    }

    @Test
    void what_was_sent_is_forgotten_here_and_cannot_be_changed() {
        DraftKey key = complete();
        forms.close(key, use, form -> "AL-1");

        Saved late = name(key, "Somebody Else");

        assertThat(late.draft().outcome()).isEqualTo("AL-1");
        assertThat(late.draft().answers().isEmpty()).isTrue();
        assertThat(draft(key).answers().isEmpty()).isTrue();
    }

    @Test
    void a_form_with_something_missing_is_not_sent() {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "why", complete("why"));

        Closing closing = forms.close(key, use, form -> "AL-1");

        assertThat(closing.outcome()).isNull();
        assertThat(closing.missing()).containsExactly("name", "contact", "bring", "when");
    }

    @Test
    void when_the_receiver_fails_nothing_is_lost() {
        DraftKey key = complete();

        assertThatThrownBy(() -> forms.close(key, use, form -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(draft(key).answers().text("full-name")).isEqualTo("Sam Reid");
    }

    @Test
    void a18_prison_trusted_person_and_letter_leave_the_same_in_the_open_part() {
        List<Map<String, List<String>>> ways = List.of(
                Map.of("contact", List.of("letter"), "letter-address", List.of("1 High Street\nDundee")),
                Map.of(
                        "contact", List.of("trusted"),
                        "trusted-name", List.of("Jo"),
                        "trusted-reach", List.of("07700 900 456")),
                Map.of("contact", List.of("prison"), "prison", List.of("HMP Perth")));

        assertThat(ways).extracting(this::openPartWhenReachedBy).containsOnly(openPartWhenReachedBy(ways.getFirst()));
    }

    @Test
    void what_is_for_fewer_eyes_is_handed_over_apart() {
        DraftKey key = complete();
        forms.answer(key, use, "contact", Map.of("contact", List.of("prison"), "prison", List.of("HMP Perth")));

        forms.close(key, use, form -> {
            assertThat(form.open().text("contact")).isEqualTo("letter");
            assertThat(form.apart())
                    .isEqualTo(Answers.none().with("contact", "prison").with("prison", "HMP Perth"));
            return "AL-1";
        });
    }

    @Test
    void somebody_who_is_rung_has_nothing_apart() {
        forms.close(complete(), use, form -> {
            assertThat(form.apart().isEmpty()).isTrue();
            assertThat(form.open().text("phone")).isEqualTo("07700 900123");
            return "AL-1";
        });
    }

    @Test
    void a_draft_keeps_the_version_that_it_began_with() {
        DraftKey begun = complete();
        library.publish(use.organisation(), nextVersion());

        assertThat(draft(begun).form().version()).isEqualTo(1);
        assertThat(draft(forms.freshKey()).form().version()).isEqualTo(2);
        assertThat(forms.close(begun, use, form -> "v" + form.number()).outcome())
                .isEqualTo("v1");
    }

    @Test
    void answers_are_listed_in_words() {
        List<AnswerLine> lines = forms.review(draft(complete()));

        assertThat(lines)
                .extracting(AnswerLine::label)
                .startsWith("Your name", "We call you", "We get in touch by", "Phone number");
        assertThat(lines.get(2).lines()).containsExactly("Ring or text me");
        assertThat(lines.get(1).lines()).isEmpty();
    }

    @Test
    void the_database_holds_neither_code_nor_answers() {
        DraftKey key = complete();

        byte[] row = jdbc.sql("select answers from forms_draft where code_hash = ?")
                .param(hash.of(key.code()))
                .query(byte[].class)
                .single();

        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Reid", "07700", "full-name");
        assertThat(jdbc.sql("select code_hash from forms_draft")
                        .query(byte[].class)
                        .list())
                .allSatisfy(hash -> assertThat(new String(hash, StandardCharsets.ISO_8859_1))
                        .doesNotContain(key.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "%4$s", "%5$s", "%6$s"})
    void a_code_opens_however_it_is_spaced(String writing) {
        DraftKey key = complete();
        String spoken = key.spoken();
        String typed = String.format(
                writing,
                spoken,
                "",
                "",
                spoken.replace(" ", "-"),
                spoken.replace(' ', '\u2009'),
                spoken.replace("0", "O"));

        assertThat(forms.open(typed, address())).hasValueSatisfying(opened -> {
            assertThat(opened.key()).isEqualTo(key);
            assertThat(opened.use()).isEqualTo(use);
            assertThat(opened.outcome()).isNull();
        });
    }

    @Test
    void a_mistyped_code_opens_nothing() {
        String code = complete().code();
        String other = (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);

        assertThat(List.of("", "abc", code.substring(1), code + "1", other, "9".repeat(100_000)))
                .allSatisfy(typed -> assertThat(forms.open(typed, address())).isEmpty());
    }

    @Test
    void after_sending_the_code_leads_to_what_became_of_it() {
        DraftKey key = complete();
        forms.close(key, use, form -> "AL-7");

        assertThat(forms.open(key.spoken(), address())).map(Opened::outcome).contains("AL-7");

        forms.forget(use.organisation(), "AL-7");
        assertThat(forms.open(key.spoken(), address())).isEmpty();
    }

    @Test
    void whoever_tries_too_many_codes_waits_even_with_the_right_one() {
        DraftKey key = complete();
        String address = address();
        for (int i = 0; i < 20; i++) forms.open("0000 0000 0000 0000", address);

        assertThat(forms.open(key.spoken(), address)).isEmpty();
        assertThat(forms.open(key.spoken(), address())).isPresent();
    }

    private static String address() {
        return "10.%d.%d.%d".formatted(RANDOM.nextInt(256), RANDOM.nextInt(256), RANDOM.nextInt(256));
    }

    private Answers openPartWhenReachedBy(Map<String, List<String>> way) {
        DraftKey key = complete();
        forms.answer(key, use, "contact", way);
        Answers[] open = new Answers[1];
        forms.close(key, use, form -> {
            open[0] = form.open();
            return "AL-1";
        });
        return open[0];
    }

    private FormDefinition nextVersion() {
        return json.definition(ShippedForm.text().replace("\"version\": 1", "\"version\": 2"));
    }

    private DraftKey complete() {
        DraftKey key = forms.freshKey();
        List.of("name", "contact", "why", "bring", "when")
                .forEach(page -> assertThat(forms.answer(key, use, page, complete(page))
                                .page()
                                .isFine())
                        .isTrue());
        return key;
    }

    private static Map<String, List<String>> complete(String page) {
        return switch (page) {
            case "name" -> Map.of("full-name", List.of("Sam Reid"));
            case "contact" -> Map.of("contact", List.of("phone"), "phone", List.of("07700900123"));
            case "when" -> Map.of("when", List.of("weekends"));
            default -> Map.of(page, List.of("To help"));
        };
    }

    private Saved name(DraftKey key, String name) {
        return forms.answer(key, use, "name", Map.of("full-name", List.of(name)));
    }

    private DraftDetails draft(DraftKey key) {
        return forms.draft(key, use).orElseThrow();
    }

    private static <T> List<T> all(List<Callable<T>> presses) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(presses.size())) {
            List<T> done = new ArrayList<>();
            for (Future<T> press : threads.invokeAll(presses)) done.add(press.get());
            return done;
        }
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private String hex() {
        return use.organisation().toString().replace("-", "");
    }
}
