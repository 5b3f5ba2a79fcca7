package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer logs a contact in at most six taps, also on a bad connection; a co-ordinator finds a mentor and plans a meeting. */
@Journey
class MentoringIT {
    private static final int MOST_TAPS = 6;

    private static Pair.Begun pair;

    @BeforeAll
    static void two_have_begun(@Autowired Pair begins) {
        pair = begins.isBegun();
    }

    @Test
    void a_contact_is_logged_in_at_most_six_taps(Visits visits, @Autowired Pair data) {
        int before = data.minutes(pair.ada());
        Visitor ada = signedIn(visits, "ada@example.org").reads("Hello, Ada").isStill();
        ada.looks("my-space-with-a-match");
        int taps = 0;
        ada.follows("Log a contact").reads("Log a contact").isStill();
        taps++;
        ada.looks("log-a-contact");
        saveIsAtHand(ada);
        for (String button : List.of("Phone", "30 min", "Save")) {
            ada.presses(button);
            taps++;
        }
        ada.reads("My mentoring").sees("30 min with Kim is logged");
        assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
        assertThat(data.minutes(pair.ada())).isEqualTo(before + 30);
        ada.isStill().looks("my-mentoring");
        ada.presses("Undo").isStill();
        ada.goes("/app/my/mentoring").reads("My mentoring").isStill();
        assertThat(data.minutes(pair.ada())).isEqualTo(before);
    }

    @Test
    void what_the_bus_cost_is_two_taps_more_and_a_coordinator_says_that_it_is_paid(Visits visits) {
        Visitor ada =
                signedIn(visits, "ada@example.org").goes("/app/my/contacts/new").reads("Log a contact");
        for (String button : List.of("Met", "1 h", "Bus")) ada.presses(button);
        ada.isStill();
        ada.page().keyboard().type("4.35");
        ada.presses("I kept it").isStill().looks("log-a-contact-that-cost");
        saveIsAtHand(ada);
        ada.presses("Save").reads("My mentoring").sees("£4.35").isStill();
        barIsAtHand(ada.picture("logged-with-undo"));
        ada.follows("Log a contact").reads("Log a contact").isStill();
        saveIsAtHand(ada.picture("log-a-contact-under-undo"));
        barIsAtHand(ada);
        ada.goes("/app/my/mentoring").sees("£4.35").isStill().looks("my-expenses");
        Visitor morag =
                signedIn(visits, "morag@example.org").goes("/app/expenses").reads("Expenses");
        morag.sees("£4.35").isStill().looks("expenses");
        morag.follows("Ada Ex").reads("Ada Ex").sees("waits to be paid back.");
        morag.presses("All of it is paid").isStill().looks("expense-paid-on");
        morag.page()
                .locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        morag.sees("Paid on 24 November");
        morag.goes("/app/people/" + pair.ada() + "/mentoring").reads("Ada Ex").isStill();
        assertThat(morag.page().locator("vaadin-details").first().evaluate("it => it.opened"))
                .as("hours week by week are kept small until they are wanted")
                .isEqualTo(false);
        assertThat(morag.page().locator(".al-mentoring").evaluate("it => getComputedStyle(it).display"))
                .as("its looks came along")
                .isEqualTo("grid");
        morag.looks("record-mentoring");
        morag.goes("/app/expenses?show=paid").sees("£4.35").isStill().looks("expenses-paid");
        morag.goes("/app/hours").reads("Hours").sees("November 2026").isStill().looks("hours");
        morag.goes("/app/hours?by=mentor")
                .reads("Hours")
                .sees("Ada Ex")
                .isStill()
                .looks("hours-by-mentor");
        morag.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^1 h")))
                .first()
                .click();
        morag.reads("Contacts").sees("Kim").isStill().looks("hours-contacts");
    }

    /** Before anything is scrolled: on the screen, with nothing before it. */
    /** Where there is one: what was just done and Undo stand above it. */
    private static void barIsAtHand(Visitor visitor) {
        Object covered = visitor.page().evaluate("""
                () => [...document.querySelectorAll('.app-tabs a')].filter(a => a.checkVisibility()).some(a => {
                        const at = a.getBoundingClientRect();
                        return [at.top + 6, at.bottom - 6].some(y =>
                            !a.contains(document.elementFromPoint(at.left + at.width / 2, y))); })""");
        assertThat(covered).as("the bar is covered").isEqualTo(false);
    }

    private static void saveIsAtHand(Visitor visitor) {
        Object covered = visitor.page().evaluate("""
                () => { const save = [...document.querySelectorAll('.al-log .al-btn')].find(b => b.textContent.trim() === 'Save');
                        const at = save.getBoundingClientRect();
                        return [at.top + 4, at.bottom - 4].some(y =>
                            [at.left + 8, at.left + at.width / 2, at.right - 8].some(x =>
                                !save.contains(document.elementFromPoint(x, y)))); }""");
        assertThat(covered).as("Save is covered, or below the screen").isEqualTo(false);
    }

    @Test
    void sent_twice_on_a_bad_connection_and_from_two_windows_it_counts_once(Visits visits, @Autowired Pair data) {
        int before = data.contacts(pair.ada());
        Visitor ada = signedIn(visits, "ada@example.org").mayHear("ERR_").mayHear("Failed to load");
        ada.goes("/app/my/contacts/new").reads("Log a contact").isStill();
        ada.page().waitForURL(url -> url.contains("key="));
        String address = ada.page().url();
        Page other = ada.page().context().newPage();
        other.navigate(address);
        fill(other);
        fill(ada.page());
        AtomicInteger lost = new AtomicInteger();
        ada.page().route("**/app/?v-r=uidl**", route -> {
            if (lost.getAndIncrement() > 0) {
                route.resume();
                return;
            }
            route.fetch();
            route.abort();
        });
        button(ada.page(), "Save").click();
        ada.reads("My mentoring").isStill();
        ada.page().unrouteAll();
        assertThat(lost.get())
                .as("the answer was lost once and asked for again")
                .isGreaterThan(1);
        button(other, "Save").click();
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("My mentoring");
        assertThat(data.contacts(pair.ada())).isEqualTo(before + 1);
        other.navigate(address);
        assertThat(other.getByText("This is logged").first()).isVisible();
        other.close();
    }

    @Test
    void a_coordinator_finds_a_mentor_for_somebody_and_sees_why_somebody_may_not_go_in(Visits visits) {
        Visitor morag =
                signedIn(visits, "morag@example.org").goes("/app/referrals").reads("Referrals");
        Locator lee = morag.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Lee").setExact(true));
        assertThat(lee).isVisible();
        morag.isStill().looks("referrals");
        lee.click();
        morag.reads("Lee").sees("Could begin");
        morag.isStill().looks("referral-who-could");
        morag.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose Siobhán"))
                .click();
        morag.reads("and Lee").isStill().looks("match-proposed");
        confirms(morag, "Both said yes");
        confirms(morag, "They have met");
        morag.sees("Under way");
        morag.presses("Plan a meeting");
        Locator dialog = morag.page().locator("vaadin-dialog[opened]");
        dialog.getByLabel("Day").fill("30/11/2026");
        dialog.getByLabel("Day").press("Enter");
        dialog.getByLabel("Time").fill("14:00");
        dialog.getByLabel("Time").press("Enter");
        dialog.locator("vaadin-select").first().click();
        morag.page()
                .locator("vaadin-select-item", new Page.LocatorOptions().setHasText("HMP Glenesk"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plan a meeting"))
                .click();
        morag.sees("They may not go in on that day.").looks("meeting-no-entry");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
        morag.goes("/app/people/" + pair.ada() + "/matches/" + pair.kim())
                .reads("Ada Ex and Kim")
                .isStill()
                .looks("match-under-way");
        morag.presses("End the match").isStill().looks("match-end");
    }

    private static void confirms(Visitor visitor, String words) {
        visitor.presses(words);
        Locator dialog = visitor.page().locator("vaadin-dialog[opened]");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void fill(Page page) {
        button(page, "Phone").click();
        button(page, "45 min").click();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Visitor signedIn(Visits visits, String address) {
        return visits.here().comes().signsIn(address, Branch.PASSWORD);
    }
}
