package org.alongside.journeys;

import static java.util.stream.Collectors.joining;
import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.accounts.Somebody;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.TwoReaders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Case A18 over every screen: a letter, a friend and a prison look alike to whoever may not know.
 *
 * <p>A call-back is tied to nobody, so its page has nothing to tell. {@code verify} compares every address without a browser,
 * see {@code alike}; this looks at the drawn pages too, in profile {@code journeys}.
 */
@Journey
@Tag("any-database")
@EnabledIfSystemProperty(named = "alongside.test.thorough", matches = "true")
class LivedExperienceIT {
    private static final String PRISON = "HMP Castle Huntly";

    private record Somebodys(String name, String reference, String code) {}

    @Autowired
    Branch branch;

    @Autowired
    Somebody somebody;

    @Autowired
    PersonService people;

    @Autowired
    JourneyService journeys;

    private final List<Somebodys> three = new ArrayList<>();

    @Test
    void a18_custody_a_letter_and_a_trusted_person_look_alike_without_the_right(Visits visits) {
        AreaId dundee = branch.opens();
        branch.employs("Yusuf Demir", "yusuf@example.org", Set.of(VETTING_LEAD), dundee);
        branch.employs("Helen Baird", "helen@example.org", Set.of(MANAGER), dundee);
        branch.employs("Callum Reid", "callum@example.org", Set.of(ADMINISTRATOR), dundee);
        threeApply(visits);

        Visitor morag = signsIn(visits, "morag");
        Visitor helen = signsIn(visits, "helen");
        Visitor yusuf = signsIn(visits, "yusuf");
        looksAlikeTo(morag, "SUBMITTED");
        looksAlikeTo(helen, "SUBMITTED");
        looksAlikeToTheAdministrator(signsIn(visits, "callum"));
        isKnownTo(yusuf);
        statusesAreAlike(visits);

        allAreDeclined(dundee);
        looksAlikeTo(morag, "DECLINED");
        looksAlikeTo(helen, "DECLINED");
        statusesAreAlike(visits);
    }

    private void threeApply(Visits visits) {
        applies(visits, "Decoy First", how -> how.chooses("Ring or text me").types("Phone number", "07700 900123"));
        three.clear();
        applies(
                visits,
                "Quilla Aye",
                how -> fills(how.chooses("Write me a letter"), "letter-address", "4 Sea Road, Arbroath"));
        applies(visits, "Wendra Bee", how -> {
            fills(how.chooses("I have no phone or e-mail"), "trusted-name", "Jo Ex");
            fills(how, "trusted-reach", "07700 900456");
        });
        applies(visits, "Zofira Cee", how -> fills(how.chooses("I am in prison now"), "prison", PRISON));
    }

    private static void fills(Visitor how, String field, String text) {
        how.page().locator("#" + field).fill(text);
    }

    private void applies(Visits visits, String name, Consumer<Visitor> reached) {
        Applicant form =
                Applicant.called(name, visits.phone().withoutJavaScript().comes());
        String code = form.begins();
        form.visitor().presses("Continue to question 2");
        form.fillsInTheRest(reached);
        three.add(new Somebodys(name, form.sends(), code));
    }

    private void looksAlikeTo(Visitor reader, String stage) {
        reader.goes("/app").isStill();
        Locator rows = reader.page().locator("main li");
        alike(one -> rows.filter(with(one)).all().stream()
                .map(row -> Anonymous.lines(row, one.name()))
                .collect(joining("\n")));
        alike(one -> inTheList(reader, one, stage));
        for (String tab : List.of("", "/journey", "/application")) {
            alike(one -> {
                reader.goes("/app/people/" + id(one) + tab).isStill();
                return Anonymous.lines(reader.page().locator("main"), one.name());
            });
        }
    }

    private String inTheList(Visitor reader, Somebodys one, String stage) {
        reader.goes("/app/people?stage=" + stage).isStill();
        Locator cell = reader.page().locator("vaadin-grid-cell-content").filter(with(one));
        String at = "cell => { const all = [...cell.parentElement.querySelectorAll('vaadin-grid-cell-content')];"
                + " const i = all.indexOf(cell); return (cell.querySelector('.stack') ? [cell] : all.slice(i, i + 5)).map(c => c.innerText).join('|'); }";
        return Anonymous.withoutOwn(String.valueOf(cell.first().evaluate(at)), one.name());
    }

    /** Nobody of the three has an e-mail address: no letter of theirs is in the outbox. */
    private void looksAlikeToTheAdministrator(Visitor callum) {
        callum.goes("/app/outbox").isStill();
        String page = callum.page().locator("main").innerText();
        three.forEach(one -> assertThat(page).doesNotContain(one.name(), one.reference()));
        callum.mayHear("403").mayHear("404");
        alike(one -> {
            callum.goes("/app/people/" + id(one)).isStill();
            return Anonymous.lines(callum.page().locator("main"), one.name());
        });
    }

    private void isKnownTo(Visitor yusuf) {
        Map<String, Boolean> told = new LinkedHashMap<>();
        for (Somebodys one : three) {
            yusuf.goes("/app/people/" + id(one)).isStill();
            List<?> tabs = (List<?>)
                    yusuf.page().evaluate("() => [...document.querySelectorAll('.al-tabs a')].map(a => a.pathname)");
            told.put(one.name(), tabs.stream().anyMatch(tab -> {
                yusuf.goes(String.valueOf(tab)).isStill();
                return yusuf.page().locator("main").innerText().contains(PRISON);
            }));
        }
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Quilla Aye", false, "Wendra Bee", false, "Zofira Cee", true));
    }

    private void statusesAreAlike(Visits visits) {
        alike(one -> {
            Visitor person = visits.phone().withoutJavaScript().comes();
            Applicant.asksWhereItIs(person, one.reference(), one.code());
            return Anonymous.lines(person.page().locator("main"), one.name());
        });
    }

    private void allAreDeclined(AreaId dundee) {
        for (Somebodys one : three) {
            somebody.signsIn(somebody.organisation(), Set.of(COORDINATOR), dundee);
            journeys.decline(
                    id(one), new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "Ask us again."));
            somebody.signsOut();
        }
    }

    private void alike(Function<Somebodys, String> seen) {
        List<String> all = three.stream().map(seen).toList();
        all.forEach(one -> TwoReaders.see(one, all.getFirst()).differOnlyIn());
    }

    private PersonId id(Somebodys one) {
        String stored = one.reference().replaceAll("[^AL0-9-]", "");
        return people.byReference(somebody.organisation(), stored).orElseThrow();
    }

    private static FilterOptions with(Somebodys one) {
        return new FilterOptions().setHasText(one.name());
    }

    private static Visitor signsIn(Visits visits, String name) {
        return visits.here().comes().signsIn(name + "@example.org", Branch.PASSWORD);
    }
}
