package org.alongside.recruitment.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.alongside.accounts.Somebody;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever sends a form again and again from one place waits a little, and loses nothing that they typed. */
@DatabaseTest
class TooOftenTest {
    private static final int OFTEN = 10;

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void a_browser(@Autowired Somebody somebody) {
        somebody.organisation();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void asking_to_be_rung() throws Exception {
        for (int times = 0; times < OFTEN; times++) ask("198.51.100.7").andExpect(redirectedUrl("/help/thanks"));
        ask("198.51.100.7")
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Wait a few minutes, then press the button again.")))
                .andExpect(content().string(containsString("value=\"Zoë\"")))
                .andExpect(content().string(containsString("value=\"07700 900123\"")));
        ask("198.51.100.8").andExpect(redirectedUrl("/help/thanks"));
    }

    @Test
    void questions_about_equality() throws Exception {
        for (int times = 0; times < OFTEN; times++) answer("198.51.100.7").andExpect(redirectedUrl("/equality/thanks"));
        answer("198.51.100.7")
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Everything you typed is still here.")))
                .andExpect(content().string(containsString("value=\"25-34\" selected")));
    }

    private ResultActions ask(String from) throws Exception {
        return mvc.perform(post("/help")
                .param("name", "Zoë")
                .param("phone", "07700 900123")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                }));
    }

    private ResultActions answer(String from) throws Exception {
        return mvc.perform(post("/equality").param("AGE", "25-34").with(csrf()).with(request -> {
            request.setRemoteAddr(from);
            return request;
        }));
    }
}
