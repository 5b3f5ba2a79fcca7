package org.alongside.recruitment.web;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.accounts.Somebody;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.RoleProfileId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.ServedTest;
import org.alongside.testing.WithoutSecrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first question to the last press of "come back", as a phone without scripts sees it. */
@ServedTest
@Tag("any-database")
class ApplyJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");
    private static final Pattern REFERENCE = Pattern.compile("AL-\\d{4} \\d{4}");
    private static final List<String> PAGES = List.of("name", "contact", "why", "bring", "when", "easier");

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    StoppedClock clock;

    Visitor tam = new Visitor(0);
    String base = "";

    @BeforeEach
    void befrienders_are_sought_until_the_end_of_the_month() {
        clock.isAt(TODAY);
        AreaId dundee = somebody.area("Dundee");
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR, COORDINATOR), dundee);
        RoleProfileId role = profiles.add(new RoleProfileData("Befriender", "", true, 0));
        String address = "befriender-" + UUID.randomUUID().toString().substring(0, 8);
        opportunities.add(new OpportunityData(
                role, address, "Befriender", "Tea and a talk.", "", "", TODAY, LAST_DAY, Set.of(dundee), null, 0));
        somebody.signsOut();
        tam = new Visitor(port);
        base = "/apply/" + address;
    }

    @Test
    void a_form_is_begun_on_one_phone_and_sent_from_another() {
        String code = beginsOn(tam);
        Visitor elsewhere = new Visitor(port);
        elsewhere.get("/resume");
        HttpResponse<String> welcome = elsewhere.post("/resume", Map.of("code", code.replace(' ', '-')));
        assertThat(welcome.body()).contains("Welcome back, Tam", "1 of 6 done", code);
        fillsInTheRest(elsewhere);
        assertThat(sends(elsewhere).body()).contains("Thank you. We have your form", code);
    }

    @Test
    void a_question_that_may_stay_empty_does_not_hold_anybody_up() {
        String code = beginsOn(tam);
        fillsInTheRest(tam);
        Visitor elsewhere = new Visitor(port);
        elsewhere.get("/resume");
        HttpResponse<String> welcome = elsewhere.post("/resume", Map.of("code", code));
        assertThat(welcome.body()).contains("5 of 6 done", base + "/check").doesNotContain("When all are done");
    }

    @Test
    void a_form_sent_twice_or_from_a_second_tab_is_one_application() {
        beginsOn(tam);
        fillsInTheRest(tam);
        String first = find(REFERENCE, sends(tam));
        assertThat(find(REFERENCE, sends(tam))).isEqualTo(first);
        HttpResponse<String> secondTab = tam.post(base + "/why", Map.of("why", "Changed my mind"));
        assertThat(secondTab.uri().getPath()).isEqualTo(base + "/sent");
        assertThat(find(REFERENCE, secondTab)).isEqualTo(first);
    }

    @Test
    void a_form_that_is_not_complete_is_not_sent_and_says_what_is_open() {
        beginsOn(tam);
        HttpResponse<String> check = sends(tam);
        assertThat(WithoutSecrets.of(check.body()))
                .contains("Check your answers")
                .doesNotContain("AL-");
    }

    @Test
    void reference_and_code_show_where_it_is_and_stopping_is_one_press_with_a_way_back() {
        Visitor friend = new Visitor(port);
        String code = beginsOn(tam);
        fillsInTheRest(tam);
        String reference = find(REFERENCE, sends(tam));
        friend.get("/status");
        HttpResponse<String> page =
                friend.post("/status", Map.of("reference", reference.toLowerCase(), "code", code.replace(" ", "")));
        assertThat(page.body())
                .contains("We have your form", reference, "Somebody reads it", "Tuesday 1 December", "3 to 7 days");
        assertThat(friend.post("/status/stop", Map.of()).body())
                .contains("You have stopped your application", "24 May 2027");
        assertThat(friend.post("/status/return", Map.of()).body()).contains("We have your form");
        friend.post("/status/forget", Map.of());
        assertThat(friend.get("/status/mine").uri().getPath()).isEqualTo("/status");
    }

    @Test
    void the_answer_to_a_wrong_reference_and_to_a_wrong_code_is_the_same() {
        String code = beginsOn(tam);
        fillsInTheRest(tam);
        String reference = find(REFERENCE, sends(tam));
        String wrongCode = statusWith(reference, "1111 2222 3333 4444");
        String wrongReference = statusWith("AL-0000 0000", code);
        assertThat(wrongCode).contains("We cannot find an application with these two numbers");
        assertThat(wrongReference).contains("We cannot find an application with these two numbers");
        assertThat(statusWith("AL-12", "44")).contains("This reference has 2 digits", "This code has 2 digits");
    }

    @Test
    void the_code_of_a_form_that_was_sent_leads_to_where_it_is() {
        String code = beginsOn(tam);
        fillsInTheRest(tam);
        sends(tam);
        Visitor elsewhere = new Visitor(port);
        elsewhere.get("/resume");
        HttpResponse<String> page = elsewhere.post("/resume", Map.of("code", code));
        assertThat(page.uri().getPath()).isEqualTo("/status/mine");
        assertThat(page.body()).contains("We have your form");
    }

    @Test
    void after_the_last_day_nothing_is_taken_but_what_was_written_stays() {
        String code = beginsOn(tam);
        fillsInTheRest(tam);
        clock.isAt(LAST_DAY.plusDays(1));
        HttpResponse<String> refused = sends(tam);
        assertThat(refused.body()).contains("This has closed, so the form cannot be sent", "I like tea");
        assertThat(tam.get(base).body()).contains("This has closed", "yours cannot be sent", code);
        assertThat(tam.get(base + "/why").uri().getPath()).isEqualTo(base);
        clock.isAt(LAST_DAY);
        assertThat(find(REFERENCE, sends(tam))).isNotEmpty();
    }

    @Test
    void a_page_that_was_open_too_long_does_nothing_and_keeps_what_was_typed() {
        String code = beginsOn(tam);
        Visitor elsewhere = new Visitor(port);
        HttpResponse<String> page = elsewhere.post("/resume", Map.of("code", code));
        assertThat(page.body()).contains("Nothing you typed is lost", code);
        fillsInTheRest(tam);
        String reference = find(REFERENCE, sends(tam));
        assertThat(elsewhere
                        .post("/status", Map.of("reference", reference, "code", code))
                        .body())
                .contains("We have your form");
    }

    @Test
    void A13_no_page_of_the_form_asks_about_convictions() {
        beginsOn(tam);
        for (String page : PAGES) {
            assertThat(WithoutSecrets.of(tam.get(base + "/" + page).body()).toLowerCase())
                    .doesNotContain("convict", "offen", "crime", "criminal", "sentence", "record");
        }
    }

    @Test
    void addresses_that_nobody_gave_out_are_not_found() {
        assertThat(tam.get("/apply/nothing-like-it").statusCode()).isEqualTo(404);
        assertThat(tam.get(base + "/no-such-question").statusCode()).isEqualTo(404);
        assertThat(tam.post(base + "/no-such-question", Map.of()).statusCode()).isEqualTo(404);
        assertThat(tam.get("/status/mine").uri().getPath()).isEqualTo("/status");
        assertThat(tam.get(base + "/sent").uri().getPath()).isEqualTo(base);
        assertThat(tam.get(base + "/welcome").uri().getPath()).isEqualTo(base);
    }

    private String beginsOn(Visitor visitor) {
        visitor.get(base + "/begin");
        return find(CODE, visitor.post(base + "/name", Map.of("full-name", "Tam O’Shanter", "call-me", "Tam")));
    }

    private void fillsInTheRest(Visitor visitor) {
        visitor.post(base + "/contact", Map.of("contact", "phone", "phone", "07700 900123"));
        visitor.post(base + "/why", Map.of("why", "I like tea"));
        visitor.post(base + "/bring", Map.of("bring", "Time"));
        visitor.post(base + "/when", Map.of("when", "weekends"));
    }

    private HttpResponse<String> sends(Visitor visitor) {
        return visitor.post(base + "/send", Map.of());
    }

    private String statusWith(String reference, String code) {
        Visitor somebodyElse = new Visitor(port);
        somebodyElse.get("/status");
        return somebodyElse
                .post("/status", Map.of("reference", reference, "code", code))
                .body();
    }

    private static String find(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        assertThat(found.find()).as("%s on %s", pattern, page.uri()).isTrue();
        return found.group();
    }
}
