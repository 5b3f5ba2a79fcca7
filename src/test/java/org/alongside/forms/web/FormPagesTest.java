package org.alongside.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
@Tag("any-database")
class FormPagesTest {
    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;
    private @Nullable Cookie draft;

    @BeforeEach
    void aBrowserThatKnowsNothing() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        draft = null;
    }

    @Test
    void the_first_page_asks_for_the_name_and_shows_no_code_yet() throws Exception {
        open("").andExpect(redirectedUrl("/try/name"));

        open("/name")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Question 1 of 6")))
                .andExpect(content().string(containsString("<h1>What is your name?</h1>")))
                .andExpect(content().string(not(containsString("Your form code"))));
    }

    @Test
    void the_first_continue_shows_the_code_and_then_the_next_question() throws Exception {
        press("/name", "full-name", "Sam Reid").andExpect(redirectedUrl("/try/code?after=name"));

        open("/code?after=name")
                .andExpect(content().string(containsString("Keep this code")))
                .andExpect(content().string(containsString("Continue to question 2")));
        press("/code", "after", "name")
                .andExpect(redirectedUrl("/try/contact"))
                .andExpect(cookie().maxAge("draft", 90 * 24 * 3600))
                .andExpect(cookie().httpOnly("draft", true))
                .andExpect(cookie().path("draft", "/try"));
        open("/contact").andExpect(content().string(containsString(spokenCode())));
    }

    @Test
    void on_a_shared_phone_the_cookie_ends_with_the_browser() throws Exception {
        press("/name", "full-name", "Sam Reid");

        press("/code", "after", "name", "shared", "yes").andExpect(cookie().maxAge("draft", -1));
        press("/forget").andExpect(redirectedUrl("/")).andExpect(cookie().maxAge("draft", 0));
    }

    @Test
    void a_problem_stands_beside_its_field_and_in_the_summary_with_everything_kept() throws Exception {
        press("/contact", "contact", "phone", "phone", "07700 9001", "prison", "HMP <Perth>")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Error: How should we get in touch? – Alongside")))
                .andExpect(content().string(containsString("<a href=\"#phone\">This number has 9 digits.")))
                .andExpect(content().string(containsString("id=\"phone-error\"")))
                .andExpect(content().string(containsString("aria-describedby=\"phone-error\"")))
                .andExpect(content().string(containsString("value=\"07700 9001\"")))
                .andExpect(content().string(containsString("value=\"HMP &lt;Perth&gt;\"")))
                .andExpect(content().string(containsString("value=\"phone\" checked=\"checked\"")));
    }

    @Test
    void the_summary_leads_to_the_first_option_when_nothing_was_chosen() throws Exception {
        press("/contact")
                .andExpect(content().string(containsString("<a href=\"#contact\">Choose how we should get in touch")))
                .andExpect(content().string(containsString("<input type=\"radio\" id=\"contact\"")));
    }

    @Test
    void an_impossible_date_is_shown_again_as_it_was_typed() throws Exception {
        press(
                        "/contact",
                        "contact",
                        "prison",
                        "prison",
                        "HMP Perth",
                        "release-date.day",
                        "31",
                        "release-date.month",
                        "02",
                        "release-date.year",
                        "2027")
                .andExpect(content().string(containsString("There is no such day in that month.")))
                .andExpect(content().string(containsString("name=\"release-date.month\" value=\"02\"")));
    }

    @Test
    void an_expired_token_loses_nothing_and_does_nothing() throws Exception {
        String page = body(send(post("/try/why")
                .with(csrf())
                .requestAttr(KeepWhatWasTyped.EXPIRED, true)
                .param("why", "Because I can")));

        assertThat(page).contains("Because I can", "Nothing you typed is lost");
        open("/why").andExpect(content().string(not(containsString("Because I can"))));
    }

    @Test
    void a_missing_page_is_not_found() throws Exception {
        open("/shoe-size").andExpect(status().isNotFound());
        press("/shoe-size").andExpect(status().isNotFound());
    }

    @Test
    void pages_out_of_order_are_kept_and_what_is_missing_is_named() throws Exception {
        press("/why", "why", "To help");

        open("/check")
                .andExpect(content().string(containsString("4 questions are still open")))
                .andExpect(content().string(containsString("href=\"/try/bring?from=check\"")))
                .andExpect(content().string(not(containsString("Send it to us"))));
        press("/send").andExpect(status().isOk());
        open("").andExpect(redirectedUrl("/try/name"));
    }

    @Test
    void change_leads_back_to_all_answers() throws Exception {
        answerEverything();

        open("/why?from=check").andExpect(content().string(containsString("name=\"from\" value=\"check\"")));
        press("/why", "why", "Because", "from", "check").andExpect(redirectedUrl("/try/check"));
        open("/check").andExpect(content().string(containsString("Because")));
        open("").andExpect(redirectedUrl("/try/check"));
    }

    @Test
    void sent_twice_is_sent_once() throws Exception {
        answerEverything();
        int before = TryForm.RECEIVED.get();

        press("/send").andExpect(redirectedUrl("/try/sent"));
        press("/send").andExpect(redirectedUrl("/try/sent"));

        assertThat(TryForm.RECEIVED.get()).isEqualTo(before + 1);
        assertThat(body(open("/sent"))).contains("AL-", spokenCode());
        press("/why", "why", "Too late").andExpect(redirectedUrl("/try/sent"));
        open("/why").andExpect(redirectedUrl("/try/sent"));
        open("").andExpect(redirectedUrl("/try/name"));
    }

    @Test
    void a_cookie_that_somebody_made_up_begins_anew() throws Exception {
        draft = new Cookie("draft", "1234567890123456.AAAAAAAAAAAAAAAAAAAAAA");

        open("/why").andExpect(status().isOk()).andExpect(cookie().exists("draft"));
    }

    @Test
    void whatever_is_typed_is_only_text() throws Exception {
        press("/name", "full-name", "<script>alert(1)</script> ${7*7} __${7*7}__ #{forms.back}");

        open("/name")
                .andExpect(content()
                        .string(containsString(
                                "value=\"&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} __${7*7}__ #{forms.back}\"")));
    }

    @Test
    void no_page_is_kept_by_the_browser() throws Exception {
        open("/name").andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    private void answerEverything() throws Exception {
        press("/name", "full-name", "Sam Reid");
        press("/contact", "contact", "email", "email", "sam@example.org");
        press("/why", "why", "To help");
        press("/bring", "bring", "Time");
        press("/when", "when", "weekends");
        press("/easier", "easier", "").andExpect(redirectedUrl("/try/check"));
    }

    private ResultActions open(String page) throws Exception {
        return send(get("/try" + page));
    }

    private ResultActions press(String page, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/try" + page).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return send(request);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        ResultActions result = mvc.perform(draft == null ? request : request.cookie(draft));
        MockHttpServletResponse response = result.andReturn().getResponse();
        if (response.getCookie("draft") != null) draft = response.getCookie("draft");
        return result;
    }

    private static String body(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString();
    }

    private String spokenCode() {
        String code = Objects.requireNonNull(draft).getValue().substring(0, 16);
        return code.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
