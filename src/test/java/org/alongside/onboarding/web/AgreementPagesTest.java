package org.alongside.onboarding.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.alongside.forms.FormService;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What somebody is asked to accept, when their key has ended meanwhile. */
@DatabaseTest
@Tag("any-database")
class AgreementPagesTest {
    private static final String CODE = "/status/agreements/code-of-conduct";

    @Autowired
    FormService forms;

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void a_browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void whoever_comes_too_late_is_taken_to_where_a_code_can_be_typed() throws Exception {
        mvc.perform(get(CODE).cookie(over())).andExpect(redirectedUrl("/status/mine"));
        mvc.perform(post(CODE).param("number", "1").cookie(over()).with(csrf()))
                .andExpect(redirectedUrl("/status/mine"));
        mvc.perform(get("/status/mine").cookie(over())).andExpect(redirectedUrl("/status"));
        mvc.perform(post("/status/accept").cookie(over()).with(csrf())).andExpect(redirectedUrl("/status"));
    }

    @Test
    void an_agreement_that_there_is_not_is_not_found() throws Exception {
        mvc.perform(get("/status/agreements/nothing").cookie(over())).andExpect(status().isNotFound());
        mvc.perform(post("/status/agreements/nothing").cookie(over()).with(csrf()))
                .andExpect(status().isNotFound());
    }

    private Cookie over() {
        return new Cookie("draft", forms.freshKey().cookie());
    }
}
