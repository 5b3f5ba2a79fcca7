package org.alongside.certificates.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.alongside.accounts.Somebody;
import org.alongside.certificates.CertificateId;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.Certified;
import org.alongside.certificates.Certified.Group;
import org.alongside.testing.DatabaseTest;
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

/** Anybody with the paper in their hand, without an account. */
@DatabaseTest
@Tag("any-database")
class VerifyPagesTest {
    @Autowired
    Certified certified;

    @Autowired
    CertificateService service;

    @Autowired
    Somebody somebody;

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();
    private static int place = 1;

    @BeforeEach
    void a_browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        place++;
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void the_page_asks_two_things_and_leads_nowhere_into_the_site() throws Exception {
        String page = page(get("/verify")).getContentAsString(UTF_8);
        assertThat(page)
                .contains(
                        "Is this certificate genuine?", "name=\"number\"", "name=\"name\"", "We do not ask who you are")
                .doesNotContain("href=\"/status\"", "href=\"/app");
    }

    @Test
    void what_is_missing_is_said_beside_its_field() throws Exception {
        String page = page(typed("", "Example")).getContentAsString(UTF_8);
        assertThat(page).contains("Type the number.", "href=\"#number\"", "value=\"Example\"", "<title>Error:");
    }

    @Test
    void a_genuine_one_then_withdrawn_one_then_the_newer_one() throws Exception {
        Group group = certified.ready("Ada Ex-Ample");
        CertificateId id = service.issue(group.first(), certified.candidate(group.first()));
        String number = number(group);
        assertThat(page(typed(number, "ample")).getContentAsString(UTF_8))
                .contains("This certificate is genuine", "Ada Ex-Ample", "24 November 2026", "Listening", number)
                .contains("as its own certificate of completion")
                .doesNotContain("Peer");
        somebody.signsInAgain(group.manager());
        CertificateId newer = service.reissue(group.first(), id);
        String newest = number(group);
        assertThat(page(typed(number, "ample")).getContentAsString(UTF_8))
                .contains("There is a newer certificate", "Replaced")
                .doesNotContain("Listening", newest);
        somebody.signsInAgain(group.manager());
        service.revoke(group.first(), newer, "A private reason");
        assertThat(page(typed(newest, "ample")).getContentAsString(UTF_8))
                .contains("This certificate was withdrawn", "24 November 2026")
                .doesNotContain("private reason", "Listening");
    }

    @Test
    void every_mismatch_is_the_same_page_with_the_same_status() throws Exception {
        Group group = certified.ready("Ada Example");
        service.issue(group.first(), certified.candidate(group.first()));
        String right = number(group);
        MockHttpServletResponse wrongName = page(typed(right, "Smith"));
        MockHttpServletResponse wrongNumber = page(typed("7777-7777-7777-7", "Example"));
        MockHttpServletResponse noNumber = page(typed("x", "Example"));
        MockHttpServletResponse wrongCode = page(get("/verify/abcdefghijklmnopqrstuv"));
        assertThat(wrongName.getStatus()).isEqualTo(200);
        assertThat(wrongName.getContentAsString(UTF_8))
                .contains("No certificate matches")
                .doesNotContain(right, "Smith");
        for (MockHttpServletResponse other : new MockHttpServletResponse[] {wrongNumber, noNumber, wrongCode}) {
            assertThat(other.getStatus()).isEqualTo(200);
            assertThat(other.getContentAsString(UTF_8)).isEqualTo(wrongName.getContentAsString(UTF_8));
            assertThat(other.getHeader("Cache-Control")).isEqualTo(wrongName.getHeader("Cache-Control"));
        }
    }

    @Test
    void whoever_guesses_is_asked_to_wait() throws Exception {
        MockHttpServletResponse last = page(get("/verify/x"));
        for (int i = 0; i < 100; i++) last = page(get("/verify/guess" + i));
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getContentAsString(UTF_8)).contains("Please wait a few minutes");
    }

    @Test
    void an_answer_has_one_shape_beside_its_words() throws Exception {
        String page = page(get("/verify/nothing")).getContentAsString(UTF_8);
        assertThat(page.split("<svg class=\"i\"", -1)).hasSize(2);
    }

    private String number(Group group) {
        return service.certificates(group.first()).getLast().number().printed();
    }

    private static MockHttpServletRequestBuilder typed(String number, String name) {
        return post("/verify").param("number", number).param("name", name).with(csrf());
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        int from = place;
        return mvc.perform(request.with(one -> {
                    one.setRemoteAddr("203.0.113." + from);
                    return one;
                }))
                .andReturn()
                .getResponse();
    }
}
