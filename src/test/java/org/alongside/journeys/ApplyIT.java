package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first page to a reference and back again, on phones that run no scripts. */
@Journey
class ApplyIT {
    @BeforeAll
    static void befrienders_are_sought(@Autowired Branch branch) {
        branch.opens();
    }

    @Test
    void a_form_is_begun_here_sent_from_another_phone_stopped_and_taken_up_again(Visits visits) {
        Visitor tam = visits.here().withoutJavaScript().comes();
        String code = new Applicant(tam, page -> looks(tam, page)).begins();
        Visitor elsewhere = visits.here().withoutJavaScript().comes();
        Applicant again = new Applicant(elsewhere, page -> looks(elsewhere, page));
        comesBack(elsewhere, code.replace(' ', '-'));
        again.fillsInTheRest();
        String reference = again.sends();
        Visitor friend = visits.here().withoutJavaScript().comes();
        looks(Applicant.asksWhereItIs(friend, reference, code), "status");
        knowsWhereItIs(friend);
        friend.presses("Stop my application").reads("You have stopped your application");
        looks(friend, "stopped");
        friend.presses("Come back").reads("We have your form");
    }

    @Test
    void a_mistake_is_said_above_and_beside_the_field_and_what_was_typed_stays(Visits visits) {
        Visitor tam = visits.here().withoutJavaScript().comes();
        Applicant.inAHurry(tam).begins();
        tam.presses("Continue to question 2").reads("How should we get in touch?");
        tam.chooses("Ring or text me").types("Phone number", "07700 9").presses("Continue");
        tam.sees("One thing to put right");
        looks(tam, "mistake");
        assertThat(tam.page().getByLabel("Phone number").first().inputValue()).isEqualTo("07700 9");
        assertThat(tam.page().title()).startsWith("Error:");
        tam.types("Phone number", "07700 900123").presses("Continue").reads("Why do you want to do this?");
    }

    @Test
    void the_form_and_its_status_cost_at_most_100_kilobytes_a_page(Visits visits) {
        Visitor tam = visits.phone().comes();
        Applicant form = Applicant.inAHurry(tam);
        String code = form.begins();
        assertThat(tam.weightOf("/apply/befriender")).isLessThanOrEqualTo(100_000);
        assertThat(tam.weightOf("/apply/befriender/contact")).isLessThanOrEqualTo(100_000);
        form.fillsInTheRest();
        Applicant.asksWhereItIs(tam, form.sends(), code).reads("We have your form");
        assertThat(tam.weightOf("/status/mine")).isLessThanOrEqualTo(100_000);
        assertThat(tam.page().url()).endsWith("/status/mine");
    }

    private static void comesBack(Visitor elsewhere, String code) {
        elsewhere.goes("/resume").reads("Come back to my form");
        looks(elsewhere, "resume");
        elsewhere.types("Form code", code).presses("Open my form").reads("Welcome back, Tam");
        looks(elsewhere, "welcome");
        elsewhere.follows("Carry on");
    }

    private static void knowsWhereItIs(Visitor friend) {
        friend.reads("We have your form").sees("What happens next").sees("Somebody reads it");
        friend.sees("Who to ask").sees("Morag Sinclair").sees("01382 496 0142");
    }

    private static void looks(Visitor visitor, String page) {
        visitor.picture("apply-" + page).findsNoBarrier();
        assertThat(visitor.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .as("a server session is held at %s", visitor.page().url())
                .doesNotContain("JSESSIONID");
    }
}
