package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every number, tried on five hundred of them, always the same. */
class CertificateNumberTest {
    static Stream<CertificateNumber> some() {
        Random chance = new Random(4);
        return Stream.generate(() -> CertificateNumber.by(chance)).limit(500);
    }

    @ParameterizedTest
    @MethodSource("some")
    void it_is_read_back_as_it_is_printed_and_however_it_is_typed(CertificateNumber number) {
        String printed = number.printed();
        assertThat(printed).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-Z]");
        for (String typed : new String[] {
            printed,
            printed.toLowerCase(Locale.ROOT),
            printed.replace('-', ' '),
            printed.replace("-", ""),
            " " + printed.replace("-", " \u2013 ") + "\u00a0",
            printed.replace('0', 'O').replace('1', 'I'),
            printed.replace('0', 'o').replace('1', 'l')
        }) assertThat(CertificateNumber.parse(typed)).as(typed).contains(number);
    }

    @ParameterizedTest
    @MethodSource("some")
    void one_wrong_character_is_no_number(CertificateNumber number) {
        String right = number.characters();
        for (int at = 0; at < right.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String wrong = right.substring(0, at) + other + right.substring(at + 1);
                assertThat(CertificateNumber.parse(wrong).isPresent()).isEqualTo(wrong.equals(right));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void two_neighbours_that_changed_places_are_no_number(CertificateNumber number) {
        String right = number.characters();
        for (int at = 0; at + 1 < right.length(); at++) {
            String wrong = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            assertThat(CertificateNumber.parse(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(right));
        }
    }

    @Test
    void chance_uses_the_whole_alphabet_in_every_place_and_repeats_nothing() {
        Set<String> seen = new HashSet<>();
        Set<String> characterAtPlace = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String made = CertificateNumber.fresh().characters();
            seen.add(made);
            for (int at = 0; at < 12; at++) characterAtPlace.add(at + ":" + made.charAt(at));
        }
        assertThat(seen).hasSize(5_000);
        assertThat(characterAtPlace)
                .as("32 characters in each of 12 places: 60 bits")
                .hasSize(12 * 32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "7K3M", "7K3M-Q9TX-4WHD-R-7K3M", "ÜÜÜÜ-ÜÜÜÜ-ÜÜÜÜ-Ü", "UUUU-UUUU-UUUU-U", "😀"})
    void what_is_no_number_is_none(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_very_long_text_is_not_even_looked_at() {
        assertThat(CertificateNumber.parse("0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void nobody_makes_one_by_hand() {
        assertThatThrownBy(() -> new CertificateNumber("7K3MQ9TX4WHDZ1")).isInstanceOf(IllegalArgumentException.class);
    }
}
