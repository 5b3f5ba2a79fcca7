package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.VETTING_LEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.Somebody;
import org.alongside.disclosure.Disclosers;
import org.alongside.forms.FormService;
import org.alongside.people.JourneyService;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewResult;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.OfferData;
import org.alongside.recruitment.OfferService;
import org.alongside.recruitment.Rating;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From our offer to what somebody tells us in private, and what we decide on it, by two. */
@Journey
class DiscloseIT {
    private static final String TOLD = "I took a car when I was nineteen.";

    @Autowired
    Branch branch;

    @Autowired
    Disclosers disclosers;

    @Autowired
    Somebody somebody;

    @Autowired
    FormService forms;

    @Autowired
    JourneyService journeys;

    @Autowired
    InterviewService interviews;

    @Autowired
    OfferService offers;

    @Autowired
    StoppedClock clock;

    @Test
    void somebody_says_yes_and_tells_us_in_writing_and_two_decide(Visits visits) {
        Disclosers.Case tam = disclosers.anApplicant("Tam Zed", true, true);
        branch.employs("Yusuf Demir", "yusuf@example.org", Set.of(VETTING_LEAD), tam.area());
        branch.employs("Helen Baird", "helen@example.org", Set.of(MANAGER), tam.area());
        isOfferedAPlace(tam);
        Visitor person = asks(visits, tam).sees("Our offer");
        person.presses("Yes, I want this").follows("Some things that we ask in private");
        person.reads("About convictions").sees("Yusuf Demir").looks("tell-us");
        person.presses("Continue").sees("Choose how you want to do this").chooses("Write it here");
        writes(person.presses("Continue"));

        Visitor yusuf = signsIn(visits, "yusuf").sees("waits to be read");
        yusuf.follows("Tam Zed").sees(TOLD).looks("disclosure-to-read");
        talksAndWeighs(yusuf);
        decides(yusuf);

        Visitor helen = signsIn(visits, "helen").sees("decide it with a colleague");
        helen.follows("Decide").sees(TOLD).looks("disclosure-second");
        helen.presses("Agree");
        press(dialog(helen), "Agree");
        dialog(helen).waitFor(gone());

        person.goes("/status/mine").sees("It is decided").follows("What we ask in private");
        person.reads("Yes, with what we agreed").sees("Somebody comes along").looks("told-decided");
        person.types("Do you want to answer?", "Thank you. I am glad.").presses("Send my answer");
        person.sees("We have your answer");
        yusuf.goes("/app").sees("they answered the decision");
    }

    @Test
    void somebody_who_would_rather_talk_is_heard(Visits visits) {
        Disclosers.Case ina = disclosers.asked("Ina Zed");
        branch.employs("Ros Duff", "ros@example.org", Set.of(VETTING_LEAD), ina.area());
        Visitor person = asks(visits, ina).follows("Some things that we ask in private");
        person.chooses("Talk about it").presses("Continue");
        person.reads("We will talk about it").looks("told-talk");
        Visitor ros = signsIn(visits, "ros").sees("asks to talk");
        ros.follows("Ina Zed").sees("Wants to talk").presses("They told us");
        ros.types("What they told us", "A fine, nine years ago.");
        looksAtTheDialog(ros, "disclosure-report");
        press(dialog(ros), "Keep it");
        ros.sees("A fine, nine years ago.");
        person.goes("/status/tell-us").reads("Thank you for telling us").looks("told-with-us");
        person.types("Is there anything to add?", "I paid it the same week.\nI have had none since.");
        person.page().context().clearCookies();
        person.presses("Add this").reads("You were away for a while");
        assertThat(person.page().getByLabel("What you wrote"))
                .hasValue("I paid it the same week.\nI have had none since.");
        person.looks("came-too-late");
    }

    private void isOfferedAPlace(Disclosers.Case one) {
        PersonId person = one.person();
        UserId morag = somebody.signsInAs(COORDINATOR, one.area()).user();
        journeys.shortlist(person);
        interviews.arrange(
                person,
                new InterviewData(
                        clock.today().plusDays(1).atTime(10, 0), 45, "Our office", null, Set.of(morag), null, 0));
        clock.isAt(clock.today().plusDays(1));
        long version = interviews.interview(person).orElseThrow().version();
        var seen = Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), c -> Rating.CLEAR));
        interviews.record(person, new InterviewResult(InterviewOutcome.SUITABLE, seen, null, "Thank you.", version));
        offers.offer(person, new OfferData("We are glad.", clock.today().plusDays(14)));
        somebody.signsOut();
    }

    private Visitor asks(Visits visits, Disclosers.Case one) {
        somebody.signsOut();
        String reference = forms.outcomeOf(one.key()).orElseThrow();
        Visitor person = visits.here().comes();
        return Applicant.asksWhereItIs(person, reference, one.key().spoken());
    }

    private static void writes(Visitor person) {
        person.reads("What would you like to tell us?").looks("tell-us-question");
        person.types("What would you like to tell us?", TOLD).presses("Continue");
        for (String question : new String[] {"What was going on", "What is different", "Who or what helps you"})
            person.reads(question).presses("Continue");
        person.reads("How would you like to talk").chooses("On the phone").presses("Continue");
        person.reads("Check your answers").sees(TOLD).presses("Send it to us");
        person.reads("Thank you for telling us");
    }

    private static void talksAndWeighs(Visitor yusuf) {
        yusuf.presses("I have read it");
        yusuf.presses("Write down our talk");
        yusuf.types("What was said", "We talked for an hour.");
        yusuf.types("How they see it themself", "Knows what it did.");
        looksAtTheDialog(yusuf, "disclosure-talk");
        press(dialog(yusuf), "Keep it");
        yusuf.sees("Knows what it did.").presses("Write the assessment");
        Locator parts = dialog(yusuf).locator("textarea");
        for (int i = 0; i < 6; i++) parts.nth(i).fill("Somebody comes along for three months.");
        looksAtTheDialog(yusuf, "disclosure-assess");
        press(dialog(yusuf), "Keep the assessment");
        yusuf.sees("Weighed, to be decided");
    }

    private static void decides(Visitor yusuf) {
        yusuf.presses("Decide");
        chooses(yusuf, 0, "Suitable with agreed safeguards");
        yusuf.types("Your words to them", "Thank you for trusting us.");
        chooses(yusuf, 1, "Helen Baird");
        looksAtTheDialog(yusuf, "disclosure-decide");
        press(dialog(yusuf), "Decide");
        yusuf.sees("With the second person").looks("disclosure-proposed");
    }

    private static void chooses(Visitor visitor, int which, String option) {
        dialog(visitor).locator("vaadin-select").nth(which).click();
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static void looksAtTheDialog(Visitor visitor, String name) {
        visitor.picture(name).findsNoBarrier();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void press(Locator dialog, String words) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Visitor signsIn(Visits visits, String name) {
        return visits.here().comes().signsIn(name + "@example.org", Branch.PASSWORD);
    }
}
