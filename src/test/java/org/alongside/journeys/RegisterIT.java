package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.alongside.training.CohortId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of twelve people and twelve sessions: by keyboard in at most 200 keys, and by thumb on a phone. */
@Journey
class RegisterIT {
    static final int PEOPLE = 12;
    static final int SESSIONS = 12;
    private static final int MOST_KEYS = 200;

    private static CohortId cohort;

    @BeforeAll
    static void a_cohort_has_met_twelve_times(@Autowired Evening evening) {
        cohort = evening.isOver();
    }

    @Test
    void twelve_by_twelve_is_filled_in_by_keyboard_in_at_most_200_keys(Visits visits) {
        Visitor iain = signedIn(visits.desktop()).goes("/app/training/" + cohort + "/register");
        iain.reads("Register");
        Locator sheet = iain.page().locator("al-register td[tabindex='0']");
        sheet.focus();
        int keys = 0;
        for (int session = 0; session < SESSIONS; session++) {
            for (int person = 0; person < PEOPLE; person++, keys++)
                iain.page().keyboard().press(letter(session, person));
        }
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
        iain.sees("144 of 144 marked");
        iain.looks("register-filled");
        iain.goes("/app/training/" + cohort + "/register").sees("144 of 144 marked");
        assertThat(iain.page().locator("al-register td.done").count())
                .as("read again, it is as it was typed")
                .isEqualTo(PEOPLE * SESSIONS - SESSIONS);
        assertThat(iain.page()
                        .locator("al-register td[aria-label^='B Example, Session 3']")
                        .getAttribute("aria-label"))
                .endsWith("Late");
    }

    private static String letter(int session, int person) {
        return person == 1 ? "l" : "p";
    }

    @Test
    void one_session_is_kept_by_thumb(Visits visits) {
        Visitor iain = signedIn(visits.phone()).goes("/app/training/" + cohort + "/register");
        iain.reads("Session 12 register");
        Locator people = iain.page().locator("al-register li");
        assertThat(people.count()).isEqualTo(PEOPLE);
        Locator fifth = people.nth(4);
        fifth.getByText("Apologies").click();
        iain.page()
                .locator("al-register li:nth-child(5) button[aria-pressed='true'].note")
                .waitFor();
        iain.looks("register-thumb");
        iain.page().reload();
        iain.page()
                .locator("al-register li:nth-child(5) button[aria-pressed='true'].note")
                .waitFor();
        assertThat(people.nth(4).locator("button[aria-pressed='true']").innerText())
                .contains("Apologies");
    }

    private static Visitor signedIn(Visits.Newcomer newcomer) {
        return newcomer.comes().signsIn("iain@example.org", Branch.PASSWORD).reads("Good morning, Iain");
    }
}
