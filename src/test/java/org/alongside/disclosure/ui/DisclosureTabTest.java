package org.alongside.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.Suitability;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.TwoReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A self-disclosure on the record, for those who read it and for those who must not know of it. */
@DatabaseTest
class DisclosureTabTest extends SpringBrowserlessTest {
    private static final String WORDS = "A theft in 2009";

    @Autowired
    Disclosers disclosers;

    @Autowired
    DisclosureDoorService door;

    @Autowired
    DisclosureMoveService moves;

    @Autowired
    DisclosureDecisionService decisions;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void it_is_november() {
        clock.isAt(LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_vetting_lead_reads_talks_weighs_and_decides() {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        disclosers.writes(ash, WORDS);
        open(ash, "private");
        assertThat(page()).contains("Self-disclosure", "To be read", WORDS, "Each reading is recorded");
        press("I have read it");
        press("Write down our talk");
        PrivateTalkDialog talk = dialog(PrivateTalkDialog.class);
        press("Keep it");
        assertThat(talk.words.isInvalid()).isTrue();
        talk.words.setValue("We talked for an hour.");
        talk.view.setValue("Knows what it did to others.");
        press("Keep it");
        assertThat(page()).contains("Talked about", "face to face with", "Knows what it did to others.");
        press("Write the assessment");
        AssessmentDialog weighs = dialog(AssessmentDialog.class);
        weighs.parts.values().forEach(part -> part.setValue("Seventeen years ago"));
        press("Keep the assessment");
        assertThat(page()).contains("Weighed, to be decided", "What has changed");
        press("Decide");
        SuitabilityDialog decides = dialog(SuitabilityDialog.class);
        assertThat(decides.second.isVisible()).isFalse();
        decides.what.setValue(Suitability.NOT_SUITABLE);
        assertThat(decides.second.isVisible()).isTrue();
        decides.what.setValue(Suitability.SUITABLE);
        press("Decide");
        assertThat(page()).contains("Suitable", "24 November, by Robin Test");
    }

    @Test
    void what_was_typed_stays_when_the_person_was_faster() {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        disclosers.writes(ash, WORDS);
        open(ash, "private");
        press("I have read it");
        press("Write down our talk");
        PrivateTalkDialog talk = dialog(PrivateTalkDialog.class);
        talk.words.setValue("We talked.");
        talk.view.setValue("Sees it so.");
        door.add(ash.key(), "And more.");
        press("Keep it");
        assertThat(talk.getElement().getTextRecursively()).contains("it now says “To be read”");
        assertThat(talk.words.getValue()).isEqualTo("We talked.");
    }

    @Test
    void the_second_person_agrees_and_then_reads_it_no_longer() {
        Disclosers.Case ash = disclosers.asked("Ash Ex", true);
        disclosers.writes(ash, WORDS);
        disclosers.isWeighed(ash, "Long ago");
        var manager = somebody.signsInAs(Role.MANAGER, ash.area()).user();
        open(ash, "");
        assertThat(page()).doesNotContain("In private");
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        decisions.decide(
                ash.person(),
                disclosers.id(ash),
                new ProposalData(Suitability.SUITABLE, "", manager, disclosers.version(ash)));
        somebody.signsInAgain(manager);
        open(ash, "private");
        assertThat(page()).contains(WORDS, "“Suitable”, proposed by Robin Test");
        press("Agree");
        press("Agree");
        assertThat(page()).doesNotContain(WORDS).doesNotContain("In private");
    }

    @Test
    void A18_to_everybody_else_somebody_with_and_without_content_looks_the_same() {
        Disclosers.Case with = disclosers.asked("Ash Ex");
        disclosers.writes(with, WORDS);
        disclosers.isWeighed(with, "Long ago");
        Disclosers.Case without = disclosers.asked("Ash Ex");
        door.choose(without.key(), HowTold.NOTHING);
        alike(with, without);
        somebody.signsInAs(Role.VETTING_LEAD, with.area());
        disclosers.isDecided(with, Suitability.SUITABLE_WITH_SAFEGUARDS, "We agreed.");
        somebody.signsInAs(Role.VETTING_LEAD, without.area());
        moves.read(without.person(), disclosers.id(without), disclosers.version(without));
        disclosers.isDecided(without, Suitability.SUITABLE, "");
        alike(with, without);
        somebody.signsInAs(Role.VETTING_LEAD, with.area());
        open(with, "private");
        assertThat(page()).contains(WORDS, "Suitable with agreed safeguards");
    }

    @Test
    void A18_a_no_after_a_disclosure_reads_as_any_other() {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        disclosers.writes(ash, WORDS);
        disclosers.isWeighed(ash, "Recent");
        var manager = somebody.signsInAs(Role.MANAGER, ash.area()).user();
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        decisions.decide(
                ash.person(),
                disclosers.id(ash),
                new ProposalData(Suitability.NOT_SUITABLE, "Not now.", manager, disclosers.version(ash)));
        somebody.signsInAgain(manager);
        decisions.agree(ash.person(), disclosers.id(ash), "", disclosers.version(ash));
        for (Role reader : List.of(Role.COORDINATOR, Role.MANAGER)) {
            assertThat(reads(reader, ash, "journey"))
                    .contains("We said no")
                    .doesNotContain("private", "isclos", "onvict", "Robin Test said", "Not now.", WORDS);
        }
    }

    private void alike(Disclosers.Case with, Disclosers.Case without) {
        for (Role reader : List.of(Role.COORDINATOR, Role.MANAGER)) {
            for (String tab : List.of("", "journey", "checks", "getting-ready")) {
                TwoReaders.see(reads(reader, with, tab), reads(reader, without, tab))
                        .differOnlyIn();
                assertThat(reads(reader, with, tab)).doesNotContain("isclosure", "In private", "onvict", WORDS);
            }
        }
    }

    private String reads(Role reader, Disclosers.Case one, String tab) {
        somebody.signsInAs(reader, one.area());
        open(one, tab);
        String seen = page().replaceAll("AL-\\d+( \\d+)?", "AL").replaceAll("[0-9a-f-]{36}(@example.org)?", "ID");
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
        return seen;
    }

    private <T extends Component> T dialog(Class<T> type) {
        return find(type).single();
    }

    private void open(Disclosers.Case one, String tab) {
        UI.getCurrent().navigate("people/" + one.person() + (tab.isEmpty() ? "" : "/" + tab));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(b -> b.getElement().getTextRecursively().equals(words))
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new AssertionError("no button says " + words + " on: " + page())))
                .click();
    }
}
