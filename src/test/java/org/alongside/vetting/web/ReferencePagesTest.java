package org.alongside.vetting.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.forms.FormService;
import org.alongside.notifications.PostBox;
import org.alongside.people.ContactWay;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.WithoutSecrets;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.Vetted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A referee at their own door, and how little it says. */
@DatabaseTest
@Tag("any-database")
class ReferencePagesTest {
    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    RefereeService referees;

    @Autowired
    FormService forms;

    @Autowired
    PostBox post;

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
    void a_referee_answers_page_by_page_without_a_code_and_is_thanked() throws Exception {
        String base = "/reference/" + secret();
        mvc.perform(get(base))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Can you speak for Ash Ex?")));
        Cookie draft = requireNonNull(mvc.perform(get(base + "/long"))
                .andExpect(content().string(containsString("Question 1 of 4")))
                .andReturn()
                .getResponse()
                .getCookie("draft"));
        answer(base, "long", "years", draft).andExpect(redirectedUrl(base + "/good"));
        answer(base, "good", "Listens well", draft).andExpect(redirectedUrl(base + "/rely"));
        answer(base, "rely", "yes", draft).andExpect(redirectedUrl(base + "/private"));
        answer(base, "private", "", draft).andExpect(redirectedUrl(base + "/check"));
        mvc.perform(get(base + "/check").cookie(draft))
                .andExpect(content().string(containsString("Listens well")))
                .andExpect(content().string(not(containsString("form code"))));
        mvc.perform(post(base + "/send").cookie(draft).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get(base))
                .andExpect(content().string(containsString("We have what you wrote.")))
                .andExpect(content().string(not(containsString("Ash"))));
    }

    @Test
    void A12_the_page_and_the_letter_say_a_name_and_volunteering_and_no_more() throws Exception {
        String page = mvc.perform(get("/reference/" + secret()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(WithoutSecrets.of(page).toLowerCase(Locale.ROOT))
                .contains("volunteer")
                .doesNotContain("prison", "conviction", "probation", "lived", "pvg", "mentor", "dundee");
    }

    @Test
    void an_address_that_nobody_gave_out_is_not_found() throws Exception {
        mvc.perform(get("/reference/nothing")).andExpect(status().isNotFound());
        mvc.perform(get("/reference/nothing/check")).andExpect(status().isNotFound());
    }

    @Test
    void without_a_code_there_is_no_page_of_referees_nor_checks() throws Exception {
        mvc.perform(get("/status/referees")).andExpect(redirectedUrl("/status"));
        mvc.perform(get("/status/checks")).andExpect(redirectedUrl("/status"));
    }

    @Test
    void whoever_names_a_referee_when_their_code_has_ended_finds_what_they_wrote() throws Exception {
        mvc.perform(post("/status/referees")
                        .param("name", "Quilla Example")
                        .param("known", "A neighbour")
                        .param("way", "phone")
                        .param("phone", "01382 496 0123")
                        .cookie(new Cookie("draft", forms.freshKey().cookie()))
                        .with(csrf()))
                .andExpect(content().string(containsString("You were away for a while")))
                .andExpect(content().string(containsString("Quilla Example\n\nA neighbour\n\n01382 496 0123")));
    }

    private ResultActions answer(String base, String page, String value, Cookie draft) throws Exception {
        return mvc.perform(
                post(base + "/" + page).param(page, value).cookie(draft).with(csrf()));
    }

    private String secret() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(
                ash.person(),
                new RefereeData(
                        "Ina Grant", "My probation officer", ContactWay.EMAIL, UUID.randomUUID() + "@example.org"));
        somebody.signsOut();
        return post.secretIn(ash.person(), "reference-ask-");
    }
}
