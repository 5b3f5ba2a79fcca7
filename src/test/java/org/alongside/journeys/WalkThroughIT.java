package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ActiveProfiles;

/** Every signed-in page of each role, full of demonstration people: as it is and in the dark or at 400 %, and no barrier on any. */
@Journey
@ActiveProfiles("demo")
class WalkThroughIT {
    private static final String PASSWORD = "walk beside me";

    /** Whether every page is looked at for every role, also one of the same parts as another role's: profile {@code journeys}. */
    private static final boolean THOROUGH = Boolean.getBoolean("alongside.test.thorough");

    private static final Set<String> PAGES = new HashSet<>();

    /** What pages were made of that were looked at already. */
    private static final Set<String> PARTS = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "coordinator",
                "vetting",
                "trainer",
                "verifier",
                "supervisor",
                "manager",
                "privacy",
                "volunteer"
            })
    void every_page_that_a_role_can_reach_can_be_used_by_everybody(String role, Visits visits) {
        Visitor visitor = signedIn(visits, role);
        new Walk(visitor, THOROUGH).everywhere(page -> {
            if (isNew(page, visitor) || THOROUGH) visitor.looksAtOnce(role + "-" + page);
            else visitor.fitsTheWidth();
        });
    }

    /** What somebody meets first is looked at for each role. */
    private static boolean isNew(String page, Visitor visitor) {
        boolean first = PAGES.add(page) || page.equals("today");
        return PARTS.addAll(visitor.parts()) || first;
    }

    @Test
    void every_dialog_of_a_record_can_be_used_by_everybody(Visits visits) {
        Visitor morag = signedIn(visits, "coordinator").goes("/app/people?stage=SUBMITTED");
        morag.page().locator("vaadin-grid a").first().click();
        for (String button :
                List.of("Write a note", "Put details right", "Put on hold", "Say no", "They want to stop")) {
            morag.presses(button);
            Locator dialog = morag.page().locator("vaadin-dialog[opened]");
            dialog.locator("vaadin-text-area, vaadin-text-field").first().waitFor();
            morag.looks("dialog-" + button.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .presses("Cancel");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "home, /, Walk beside somebody",
        "who-stands-where, /demonstration, Who stands where",
        "sign-in, /app/login, Sign in",
        "sign-in-by-code, /app/login/code, Sign in with a code",
        "sign-in-by-paper, /app/login/paper, Sign in with a code on paper",
        "password-used, /app/password/never-given, Choose a password",
        "set-up-used, /app/set-up/never-given, Set up Alongside",
    })
    void a_page_before_the_sign_in_can_be_used_by_everybody(String name, String path, String title, Visits visits) {
        visits.here().comes().goes(path).reads(title).looks("door-" + name);
    }

    @Test
    void a_wrong_password_says_so_and_keeps_the_address(Visits visits) {
        Visitor lost = visits.here().comes().goes("/app/login");
        lost.types("E-mail address", "coordinator@demo.alongside.example").types("Password", "not this one");
        lost.presses("Sign in").sees("do not go together").looks("door-sign-in-wrong");
    }

    @Test
    void a_page_that_is_not_theirs_or_not_there_says_so_kindly(Visits visits) {
        Visitor trainer = signedIn(visits, "trainer").mayHear("404").mayHear("403");
        trainer.goes("/app/staff")
                .reads("This page is not part of your work here")
                .looks("app-no-access");
        trainer.goes("/app/nowhere").reads("We cannot find this page").looks("app-not-found");
    }

    @Test
    void a_list_in_which_nobody_is_left_says_so(Visits visits) {
        Visitor morag = signedIn(visits, "coordinator").goes("/app/people").isStill();
        morag.page().locator("vaadin-text-field input").first().fill("Zzzz");
        morag.sees("Nobody").looks("app-people-nobody");
    }

    private static Visitor signedIn(Visits visits, String role) {
        return visits.here().comes().signsIn(role + "@demo.alongside.example", PASSWORD);
    }
}
