package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that is open to all: a picture of each, no barrier, little data. */
@Journey
class PublicPagesIT {
    @ParameterizedTest
    @CsvSource({
        "home, /",
        "help, /help",
        "privacy, /privacy",
        "accessibility, /accessibility",
        "verify, /verify",
        "verify-no-match, /verify/none"
    })
    void a_page_can_be_used_by_everybody(String name, String path, Visits visits) {
        visits.here().comes().goes(path).picture(name).findsNoBarrier();
        visits.here().dark().comes().goes(path).picture(name).findsNoBarrier();
        visits.zoomed().comes().goes(path).fitsTheWidth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/privacy", "/accessibility", "/verify"})
    void a_page_costs_at_most_100_kilobytes(String path, Visits visits) {
        assertThat(visits.phone().comes().weightOf(path)).isLessThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/apply/nothing"})
    void an_address_that_is_not_there_says_so_kindly(String path, Visits visits) {
        Visitor lost = visits.here().comes().mayHear("404").goes(path).reads("We cannot find that page");
        assertThat(lost.page().url()).endsWith(path);
        lost.picture("not-found").findsNoBarrier();
    }
}
