package org.alongside.disclosure.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Somebody;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.Suitability;
import org.alongside.forms.FormService;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.WithoutSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What somebody reads and does when we ask in private, page by page, without scripts. */
@DatabaseTest
@Tag("any-database")
class TellUsPagesTest {
    private static final String HERE = "/status/tell-us";

    @Autowired
    Disclosers disclosers;

    @Autowired
    DisclosureDoorService door;

    @Autowired
    FormService forms;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void a_browser() {
        clock.isAt(LocalDate.of(2026, 11, 24));
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void G1_before_the_yes_there_is_no_such_page() throws Exception {
        Disclosers.Case ash = disclosers.anApplicant("Ash Ex", true, false);
        assertThat(asks(get(HERE), ash).getStatus()).isEqualTo(404);
        assertThat(asks(get(HERE + "/write"), ash).getStatus()).isEqualTo(404);
        assertThat(asks(post(HERE).param("how", "write"), ash).getStatus()).isEqualTo(404);
        disclosers.accepts(ash);
        assertThat(asks(get(HERE), ash).getStatus()).isEqualTo(200);
    }

    @Test
    void without_the_key_of_an_application_nobody_is_told_anything() throws Exception {
        for (String path : new String[] {"", "/how", "/write", "/write/what"})
            assertThat(mvc.perform(get(HERE + path)).andReturn().getResponse().getRedirectedUrl())
                    .isEqualTo("/status");
    }

    @Test
    void it_says_what_is_asked_what_need_not_be_told_and_who_sees_it_and_chooses_nothing_for_anybody()
            throws Exception {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        String page = text(asks(get(HERE), ash));
        assertThat(page)
                .contains("What we ask", "What you need not tell", "that is not a lie", "Robin Test")
                .contains("Nobody else.", "6 months after the decision", "nothing that I must tell")
                .doesNotContain("checked=");
        assertThat(text(asks(post(HERE), ash))).contains("Choose how you want to do this", "href=\"#how-1\"");
    }

    @Test
    void written_page_by_page_it_is_kept_and_gone_on_with_from_another_browser() throws Exception {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        MockHttpServletResponse begun = asks(post(HERE).param("how", "write"), ash);
        assertThat(begun.getRedirectedUrl()).isEqualTo(HERE + "/write");
        Cookie draft = requireNonNull(begun.getCookie("draft"));
        assertThat(draft.getPath()).isEqualTo(HERE + "/write");
        MockHttpServletResponse kept = asks(post(HERE + "/write/what").param("what", "A theft in 2009"), ash, draft);
        assertThat(kept.getRedirectedUrl()).isEqualTo(HERE + "/write/then");
        assertThat(text(asks(get(HERE), ash))).contains("Go on writing");

        MockHttpServletResponse elsewhere = asks(get(HERE + "/write"), ash);
        Cookie again = requireNonNull(elsewhere.getCookie("draft"));
        assertThat(again.getValue()).isEqualTo(draft.getValue());
        assertThat(text(asks(get(HERE + "/write/what"), ash, again))).contains("A theft in 2009");
        for (String page : new String[] {"then", "now", "helps"}) asks(post(HERE + "/write/" + page), ash, again);
        asks(post(HERE + "/write/talk").param("talk", "phone"), ash, again);
        assertThat(text(asks(get(HERE + "/write/check"), ash, again)))
                .contains("Check your answers", "A theft in 2009", "On the phone")
                .doesNotContain("form code");
        asks(post(HERE + "/write/send"), ash, again);
        assertThat(text(asks(get(HERE), ash)))
                .contains("Thank you for telling us", "Is there anything to add?")
                .doesNotContain("2009");
        assertThat(asks(get(HERE + "/write/what"), ash, again).getRedirectedUrl())
                .isEqualTo(HERE);
    }

    @Test
    void nothing_to_tell_a_talk_and_a_letter_are_one_press() throws Exception {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        asks(post(HERE).param("how", "talk"), ash);
        assertThat(text(asks(get(HERE), ash))).contains("We will talk about it", "somebody you trust");
        assertThat(text(asks(get(HERE + "/how"), ash))).contains("How do you want to do this?");
        asks(post(HERE).param("how", "post"), ash);
        assertThat(text(asks(get(HERE), ash))).contains("closed envelope");
        asks(post(HERE).param("how", "nothing"), ash);
        assertThat(text(asks(get(HERE), ash))).contains("Thank you for telling us");
        assertThat(text(asks(get("/status/mine"), ash))).contains("We have it. You can still add to it.");
    }

    @Test
    void the_outcome_stands_in_plain_words_and_can_be_answered() throws Exception {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        disclosers.writes(ash, "A theft in 2009");
        disclosers.isWeighed(ash, "No cash for the first months");
        disclosers.isDecided(ash, Suitability.SUITABLE_WITH_SAFEGUARDS, "Thank you for trusting us.");
        assertThat(text(asks(get(HERE), ash)))
                .contains("Yes, with what we agreed", "Thank you for trusting us.", "No cash for the first months")
                .contains("What you told us is deleted after 23 May 2027")
                .doesNotContain("2009");
        assertThat(text(asks(post(HERE + "/answer"), ash))).contains("Write a few words.", "href=\"#words\"");
        asks(post(HERE + "/answer").param("words", "I agree."), ash);
        assertThat(text(asks(get(HERE), ash))).contains("We have your answer.");
        assertThat(text(asks(get("/status/mine"), ash))).contains("It is decided. Read it here.");
    }

    @Test
    void an_expired_page_keeps_what_was_typed() throws Exception {
        Disclosers.Case ash = disclosers.asked("Ash Ex");
        disclosers.writes(ash, "A theft in 2009");
        MockHttpServletResponse again = mvc.perform(post(HERE + "/more")
                        .param("words", "And one more thing")
                        .cookie(status(ash)))
                .andReturn()
                .getResponse();
        assertThat(String.valueOf(again.getForwardedUrl())).isEqualTo(HERE + "/more");
    }

    @Test
    void what_was_written_for_longer_than_the_key_works_stands_there_to_be_copied() throws Exception {
        Cookie over = new Cookie("draft", forms.freshKey().cookie());
        for (String page : List.of("/more", "/answer", "/write/what"))
            assertThat(text(comesTooLate(page, "words", "A theft. I was young.", over)))
                    .as(page)
                    .contains("You were away for a while", "A theft. I was young.</textarea>", "href=\"/status\"");
        assertThat(comesTooLate("", "how", "talk", over).getRedirectedUrl()).isEqualTo("/status");
    }

    private MockHttpServletResponse comesTooLate(String page, String field, String typed, Cookie over)
            throws Exception {
        return mvc.perform(post(HERE + page).param(field, typed).cookie(over).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request, Disclosers.Case one, Cookie... more)
            throws Exception {
        for (Cookie longer : more) request.cookie(longer);
        return mvc.perform(request.cookie(status(one)).with(csrf())).andReturn().getResponse();
    }

    private static Cookie status(Disclosers.Case one) {
        return new Cookie("draft", one.key().cookie());
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return WithoutSecrets.of(page.getContentAsString());
    }
}
