package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Question NAME = ShippedForm.page("name");
    private static final Question CONTACT = ShippedForm.page("contact");
    private static final Question WHY = ShippedForm.page("why");
    private static final Question WHEN = ShippedForm.page("when");
    private static final Question BORN = new FormJson().definition("""
            {"name":"t","version":1,"title":"T","sections":[{"id":"s","questions":[
            {"id":"born","kind":"DATE","title":"Born?","days":"PAST"}]}]}""").pages().getFirst();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李",
                "Ó Súilleabháin-Łukaszewicz",
                "محمد بن عبد الله",
                "நிலா",
                "<script>alert('x')</script>",
                "Robert'); DROP TABLE people;--",
                "👩‍👩‍👧 Sam",
                "{0} ${x} #{y} %s"
            })
    void a_name_in_any_script_is_kept_as_it_is(String name) {
        assertThat(read(NAME, Map.of("full-name", name)).answers().text("full-name"))
                .isEqualTo(name);
    }

    @Test
    void a_name_has_up_to_200_characters() {
        assertThat(problems(NAME, Map.of("full-name", "张".repeat(200)))).isEmpty();
        assertThat(read(NAME, Map.of("full-name", "𠮷".repeat(200))).problems()).isEmpty();
        assertThat(read(NAME, Map.of("full-name", "a".repeat(201))).problems())
                .containsExactly(Problem.of("full-name", "forms.problem.too-long", 201, 200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\u00a0\u2003", "\u200b\u200d\u2060", "\u0000\u0007", "\n\r\t", "\u202e", "\u0301"})
    void what_nobody_can_see_is_not_a_name(String blank) {
        assertThat(read(NAME, Map.of("full-name", blank)).problems())
                .containsExactly(Problem.of("full-name", "forms.problem.as-written", "Write your name"));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Sam   Reid ','Sam Reid'",
        "'Sam\r\nReid','Sam Reid'",
        "'Sam\u0000\u0008 Reid','Sam Reid'",
        "'Sia\u0302n','Siân'",
        "'Sam\u202eReid','SamReid'"
    })
    void a_pasted_name_is_tidied(String pasted, String kept) {
        assertThat(read(NAME, Map.of("full-name", pasted)).answers().text("full-name"))
                .isEqualTo(kept);
    }

    @Test
    void long_text_keeps_its_lines() {
        assertThat(read(WHY, Map.of("why", " First \r\n\r\n\r\n\r\nsecond\tline\u2028third "))
                        .answers()
                        .text("why"))
                .isEqualTo("First\n\nsecond line\nthird");
    }

    @Test
    void huge_text_is_kept_on_the_page_and_answered_in_a_sentence() {
        String huge = "very long ".repeat(100_000);

        Checked page = read(WHY, Map.of("why", huge));

        assertThat(page.typed().text("why")).isEqualTo(huge);
        assertThat(page.problems()).containsExactly(Problem.of("why", "forms.problem.too-long", 999_999, 4000));
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900 123,07700 900123",
        "07700900123,07700 900123",
        "+44 7700 900123,07700 900123",
        "0044 7700 900 123,07700 900123",
        "(01382) 496-014,01382 496014",
        "01382 496 014,01382 496014",
        "٠٧٧٠٠ ٩٠٠١٢٣,07700 900123",
        "+353 1 679 3333,+353 1 679 3333"
    })
    void a_phone_number_that_can_be_rung_is_kept_as_it_is_written_on_paper(String typed, String kept) {
        Checked page = read(CONTACT, Map.of("contact", "phone", "phone", typed));

        assertThat(page.answers().text("phone").replace(" ", "")).isEqualTo(kept.replace(" ", ""));
        assertThat(page.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07700 9001,forms.problem.phone.mobile,9",
        "07700 900 1234,forms.problem.phone.mobile,12",
        "12,forms.problem.phone.check,2",
        "ask my sister,forms.problem.phone.no-digits,",
        "123456789012345678901234,forms.problem.phone.check,24"
    })
    void a_phone_number_that_cannot_be_rung_says_why(String typed, String key, Integer digits) {
        Object[] arguments = digits == null ? new Object[0] : new Object[] {digits};

        Checked page = read(CONTACT, Map.of("contact", "phone", "phone", typed));

        assertThat(page.problems()).containsExactly(Problem.of("phone", key, arguments));
        assertThat(page.typed().text("phone")).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "sam@example.org,",
        "' sam @ example.org ',",
        "Sam.Reid+alongside@mail.example.co.uk,",
        "用户@例子.广告,",
        "sam.example.org,forms.problem.email.no-at",
        "sam@example,forms.problem.email.check",
        "sam@@example.org,forms.problem.email.check",
        "sam@example..org,forms.problem.email.check",
        "Sam <sam@example.org>,forms.problem.email.check"
    })
    void an_email_address_is_plausible_or_says_why_not(String typed, String key) {
        assertThat(problems(CONTACT, Map.of("contact", "email", "email", typed)))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({
        "20,11,1990,",
        "21,11,2026,",
        "22,11,2026,forms.problem.date.to-come",
        "31,2,1990,forms.problem.date.no-such-day",
        "29,2,2024,",
        "29,2,2023,forms.problem.date.no-such-day",
        "1,1,90,forms.problem.date.year",
        "1,march,1990,",
        "1,Mar,1990,",
        "1,ma,1990,forms.problem.date.no-such-day",
        "'',3,1990,forms.problem.date.part-missing",
        "one,3,1990,forms.problem.date.no-such-day",
        "-1,3,1990,forms.problem.date.no-such-day",
        "99999999999,3,1990,forms.problem.date.no-such-day"
    })
    void a_birth_date_is_a_day_that_was(String day, String month, String year, String key) {
        assertThat(problems(BORN, Map.of("born.day", day, "born.month", month, "born.year", year)))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void a_release_date_is_still_to_come_and_may_be_left_empty() {
        Map<String, String> inPrison = Map.of("contact", "prison", "prison", "HMP Perth");

        assertThat(problems(CONTACT, inPrison)).isEmpty();
        assertThat(problems(CONTACT, with(inPrison, "release-date", 21, 11, 2026)))
                .isEmpty();
        assertThat(problems(CONTACT, with(inPrison, "release-date", 20, 11, 2026)))
                .containsExactly("forms.problem.date.passed");
    }

    @Test
    void only_what_the_chosen_way_asks_is_kept() {
        Checked page = read(CONTACT, Map.of("contact", "email", "email", "sam@example.org", "prison", "HMP Perth"));

        assertThat(page.answers().values()).containsOnlyKeys("contact", "email");
        assertThat(page.typed().text("prison")).isEqualTo("HMP Perth");
    }

    @Test
    void an_answer_that_is_not_on_offer_is_no_answer() {
        assertThat(read(CONTACT, Map.of("contact", "pigeon")).problems())
                .extracting(Problem::field, Problem::arguments)
                .containsExactly(tuple("contact", List.of("Choose how we should get in touch")));
    }

    @Test
    void several_answers_come_in_the_order_of_the_form() {
        Checked page = PageReader.read(
                WHEN, Map.of("when", List.of("weekends", "weekday-mornings", "weekends", "never")), TODAY);

        assertThat(page.answers().of("when")).containsExactly("weekday-mornings", "weekends");
    }

    @Test
    void fields_of_other_pages_are_left_alone() {
        assertThat(read(WHY, Map.of("why", "to help", "full-name", "Sam", "id", "7"))
                        .answers()
                        .values())
                .containsOnlyKeys("why");
    }

    @Test
    void whatever_comes_in_is_answered_with_sentences() {
        Random random = new Random(2026);
        for (int round = 0; round < 3000; round++) {
            for (Question page : ShippedForm.application().pages()) {
                Checked checked = PageReader.read(page, anything(page, random), TODAY);
                assertThat(checked.answers().toString()).startsWith("Answers[");
                checked.answers()
                        .values()
                        .forEach((id, values) -> assertThat(values)
                                .as(id)
                                .allMatch(v -> !v.isBlank() && v.strip().equals(v) && v.indexOf('\0') < 0));
            }
        }
    }

    private static Map<String, List<String>> anything(Question page, Random random) {
        return Stream.concat(PageReader.fields(page), Stream.of("else"))
                .filter(f -> random.nextInt(4) > 0)
                .collect(Collectors.toMap(
                        f -> f,
                        f -> Stream.generate(() -> value(page, random))
                                .limit(random.nextInt(4))
                                .toList()));
    }

    private static String value(Question page, Random random) {
        List<String> options = page.options().stream().map(Option::value).toList();
        if (!options.isEmpty() && random.nextBoolean()) return options.get(random.nextInt(options.size()));
        int upTo = random.nextBoolean() ? 0x180 : 0x30000;
        return random.ints(random.nextInt(60), 0, upTo)
                .mapToObj(c -> c < 0x10000 ? String.valueOf((char) c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static Map<String, String> with(Map<String, String> fields, String date, int day, int month, int year) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put(date + ".day", String.valueOf(day));
        all.put(date + ".month", String.valueOf(month));
        all.put(date + ".year", String.valueOf(year));
        return all;
    }

    private static Checked read(Question page, Map<String, String> fields) {
        Map<String, List<String>> raw =
                fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
        return PageReader.read(page, raw, TODAY);
    }

    private static List<String> problems(Question page, Map<String, String> fields) {
        return read(page, fields).problems().stream().map(Problem::messageKey).toList();
    }
}
