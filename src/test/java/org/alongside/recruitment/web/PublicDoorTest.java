package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.accounts.Somebody;
import org.alongside.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("any-database")
class PublicDoorTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    Visitor visitor = new Visitor(0);

    @BeforeEach
    void somebody_comes() {
        somebody.organisation();
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, Walk beside somebody who is starting again",
        "/help, Ask us to ring you",
        "/help/thanks, We will ring you",
        "/equality, A few questions about you",
        "/equality/thanks, Thank you",
        "/privacy, Your information",
        "/accessibility, Accessibility"
    })
    void every_page_opens_without_a_session_under_a_strict_policy(String path, String heading) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>").contains("lang=\"en\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", "style=\"", "onclick", "<script>");
        assertThat(visitor.cookieNames()).doesNotContain("alongside", "JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/helpme", "/app2", "/help/thanks/x", "/actuator/env", "/error/secret"})
    void an_unknown_address_is_a_kind_page_of_this_door(String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("We cannot find that page").doesNotContain("v-r=", "password", "Exception");
        assertThat(page.uri().getPath()).isEqualTo(path);
    }

    @Test
    void an_address_that_cannot_be_read_is_a_kind_page_too() {
        HttpResponse<String> page = visitor.get("/help;x=1");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("We could not read what your browser sent");
    }

    @Test
    void the_wrong_method_is_a_kind_page_too() {
        visitor.get("/help");
        HttpResponse<String> page = visitor.post("/privacy", Map.of());
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("This page cannot be opened like that");
    }

    @Test
    void a_fault_has_a_number_that_is_in_the_log_and_nothing_else(CapturedOutput log) {
        HttpResponse<String> page = visitor.get("/help/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Something went wrong on our side").doesNotContain("marked", "Exception");
        String number = page.body().replaceAll("(?s).*class=\"al-code\">([0-9 ]+)<.*", "$1");
        assertThat(number).matches("\\d{4} \\d{4}");
        assertThat(log.getOut()).contains("Fault " + number);
    }

    @Test
    void a_form_that_was_open_too_long_is_shown_again_with_what_was_typed() {
        visitor.get("/help");
        visitor.waitsTooLong();
        HttpResponse<String> page = visitor.post("/help", Map.of("name", "Zoë <b>", "phone", "07700 900123"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Nothing you typed is lost", "Zoë &lt;b&gt;", "07700 900123")
                .doesNotContain("to put right");
        assertThat(visitor.post("/help", Map.of("name", "Zoë", "phone", "07700 900123"))
                        .body())
                .contains("We will ring you");
    }

    @Test
    void a_handler_that_does_not_ask_for_the_mark_never_runs_without_a_token() {
        assertThat(visitor.post("/help/careless", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_all_that_was_typed_is_kept() {
        visitor.get("/help");
        HttpResponse<String> page = visitor.post("/help", Map.of("phone", "123", "time", "Mondays"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("2 things to put right", "href=\"#name\"", "id=\"name-error\"", "aria-invalid=\"true\"")
                .contains("This number has 3 digits", "value=\"123\"", "value=\"Mondays\"")
                .contains("<title>Error: Ask us to ring you – Alongside</title>");
    }

    @Test
    void files_may_be_kept_for_a_year_because_their_address_holds_a_hash() {
        String home = visitor.get("/").body();
        String css = home.replaceAll("(?s).*href=\"(/public/public-[0-9a-f]{32}\\.css)\".*", "$1");
        assertThat(home).contains("rel=\"preload\"").doesNotContain("latin-ext");
        assertThat(howLongKept(css)).contains("max-age=31536000", "immutable");
        assertThat(howLongKept("/design/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"))
                .contains("max-age=31536000");
        assertThat(howLongKept("/favicon.ico")).contains("max-age=604800");
    }

    @Test
    void style_sheets_of_the_signed_in_pages_are_kept_by_their_hash_too() {
        String shell = visitor.get("/app/login").body();
        List<String> sheets = Pattern.compile("/(?:design|lumo)/[a-z]+\\.css\\?v-c=[0-9a-f]+")
                .matcher(shell)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(sheets)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(sheet -> assertThat(howLongKept(sheet)).contains("max-age=31536000", "immutable"));
        assertThat(howLongKept("/design/kit.css")).contains("no-store");
    }

    private String howLongKept(String path) {
        HttpResponse<String> file = visitor.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        return file.headers().firstValue("Cache-Control").orElse("");
    }
}
