package org.alongside.journeys;

import org.alongside.accounts.SetUpService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real installation on an empty database: from the link on its console to a place that people can apply for. */
@Journey
class SetUpIT {
    @Autowired
    SetUpService setUp;

    @Test
    void the_link_from_the_console_leads_to_an_opportunity_on_the_first_page(Visits visits) {
        String secret = setUp.open().orElseThrow();
        Visitor morag = visits.here().comes();
        setsUp(morag, secret);
        morag.signsIn("morag@example.org", Branch.PASSWORD).reads("Good morning, Morag");
        looks(morag, "first-today");
        makesRole(morag);
        makesOpportunity(morag);
        String link = addsCoordinator(morag);
        Visitor visitor = visits.here().withoutJavaScript().comes().goes("/");
        looks(visitor.sees("Befriender").sees("Dundee"), "first-home");
        startsWork(visits.here().comes(), link);
    }

    private static void setsUp(Visitor morag, String secret) {
        morag.goes("/app/set-up/" + secret).reads("Set up Alongside");
        looks(morag, "start");
        morag.presses("Set up Alongside").sees("Type the name of your organisation.");
        looks(morag, "mistakes");
        morag.types("Name of your organisation", "Tayside Mentoring")
                .types("Telephone number to ring for help", "01382 496 0100")
                .types("When somebody answers", "Monday to Friday, 9 to 5")
                .types("Areas you work in", "Dundee\nAngus")
                .types("Your name", "Morag Sinclair")
                .types("E-mail address", "morag@example.org")
                .types("New password", Branch.PASSWORD)
                .presses("Set up Alongside");
        looks(morag.sees("Your installation is ready"), "done");
    }

    private static void makesRole(Visitor morag) {
        morag.goes("/app/roles").sees("No roles yet");
        looks(morag, "no-roles");
        morag.follows("New role").reads("New role");
        morag.types("Name", "Befriender").types("What it is", "Tea and a talk, once a week.");
        looks(morag, "role");
        morag.presses("Save").reads("Roles").sees("Befriender");
    }

    private static void makesOpportunity(Visitor morag) {
        morag.goes("/app/opportunities/new").reads("New opportunity");
        morag.page().locator("vaadin-select").first().click();
        morag.page().locator("vaadin-select-item").getByText("Befriender").click();
        morag.types("Address", "befriender").chooses("Dundee");
        looks(morag, "opportunity");
        morag.presses("Save").reads("Opportunities").sees("Befriender");
        looks(morag, "opportunities");
    }

    /** The link by which the co-ordinator chooses a password. */
    private static String addsCoordinator(Visitor morag) {
        morag.goes("/app/staff").follows("Add somebody").reads("Add somebody");
        morag.types("Name", "Eilidh Ross").types("E-mail address", "eilidh@example.org");
        morag.chooses("Co-ordinator").chooses("Dundee");
        looks(morag, "account");
        morag.presses("Save").sees("Here is a link to choose a password");
        looks(morag, "account-link");
        return morag.page().getByLabel("Link").first().inputValue();
    }

    private static void startsWork(Visitor eilidh, String link) {
        eilidh.goes(link).reads("Choose a password").types("New password", "short");
        eilidh.presses("Keep this password").sees("Use at least 12 characters.");
        looks(eilidh, "password");
        eilidh.types("New password", "slow winter train home").presses("Keep this password");
        eilidh.sees("Your password is set").follows("Sign in").reads("Sign in");
        eilidh.signsIn("eilidh@example.org", "slow winter train home").reads("Good morning, Eilidh");
    }

    private static void looks(Visitor visitor, String page) {
        visitor.picture("set-up-" + page).findsNoBarrier();
    }
}
