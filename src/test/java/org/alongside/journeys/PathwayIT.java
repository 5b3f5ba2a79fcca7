package org.alongside.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** The way to paid work in a browser: the manager’s pages, and somebody’s own space with an offer in it. */
@Journey
@ActiveProfiles("demo")
class PathwayIT {
    private static final String PASSWORD = "walk beside me";

    @Test
    void a_manager_sees_who_is_where_and_says_what_a_panel_decided(Visits visits) {
        Visitor helen = visits.here().comes().signsIn("manager@demo.alongside.example", PASSWORD);
        helen.goes("/app/pathways").reads("Pathway").sees("Sana Malik").looks("pathway-list");
        helen.follows("Ifeoma Obi").sees("£13.45 an hour").looks("pathway-offered");
        helen.goes("/app/pathways").follows("Sana Malik").sees("12 months as an active volunteer");
        helen.looks("pathway-eligible");
        helen.goes("/app/pathways").follows("Tam Keir").sees("The word of the named lead is waited for");
        helen.looks("pathway-in-review").presses("Nothing stands in the way").looks("pathway-word");
        helen.presses("Cancel").follows("Say what the panel decided").reads("What the panel decided");
        helen.looks("pathway-decide");
        helen.page().getByText("We offer paid work").first().click();
        helen.sees("The contract begins").looks("pathway-decide-offer");
        helen.goes("/app/pathway-criteria").sees("Mentor at our drop-in").looks("pathway-criteria");
        helen.follows("Mentor at our drop-in").sees("Ask for this").looks("pathway-criteria-role");
    }

    @Test
    void somebody_reads_their_offer_and_stays_a_volunteer_with_nothing_lost(Visits visits) {
        Visitor ifeoma = visits.here().comes().signsIn("ifeoma@demo.alongside.example", PASSWORD);
        ifeoma.goes("/app/my").sees("An offer of paid work").looks("pathway-my-space");
        ifeoma.follows("Read the offer").sees("No, I stay a volunteer").looks("pathway-my-offer");
        ifeoma.presses("No, I stay a volunteer").sees("nothing is lost").looks("pathway-my-answer");
    }
}
