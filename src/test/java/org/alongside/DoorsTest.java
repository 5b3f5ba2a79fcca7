package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.PublicRoutes;
import org.alongside.testing.ServedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Both doors of the whole program: each signed-in page says whom it is for, and nothing opens at the public door by chance. */
@ServedTest
@Tag("any-database")
class DoorsTest {
    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    @Autowired
    List<PublicRoutes> open;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Test
    void every_signed_in_page_says_whom_it_is_for() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(guards(route.getNavigationTarget()))
                        .as(route.getNavigationTarget().getName())
                        .hasSize(1));
    }

    @Test
    void whoever_is_not_signed_in_ends_at_sign_in() {
        assertThat(routes())
                .filteredOn(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .isNotEmpty()
                .allSatisfy(route -> assertSignIn("/app/" + example(route.getTemplate())));
        assertSignIn("/app");
        assertSignIn("/app/no-such-page");
    }

    @Test
    void every_address_of_a_controller_is_one_that_its_module_opens() {
        List<PathPattern> opened = open.stream()
                .flatMap(routes -> routes.patterns().stream())
                .map(new PathPatternParser()::parse)
                .toList();
        assertThat(addresses())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(opened)
                        .as(address)
                        .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(example(address)))));
    }

    @Test
    void what_no_module_opens_is_our_own_not_found_and_never_the_staff_sign_in() throws Exception {
        for (String address : Set.of(
                "/no-such-page", "/actuator/env", "/h2-console", "/admin", "/application.yml", "/demonstration")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).contains("<html").doesNotContain("Whitelabel", "Exception");
            assertThat(answer.headers().firstValue("set-cookie").orElse("")).doesNotContain("alongside=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2f", "/a%00b", "/%zz", "/a%5cb", "/..%2f..%2fapp", "/app/%2f", "/app/a%00b"})
    void an_address_that_the_server_refuses_by_itself_gets_a_plain_page_too(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").contains("<h1").contains("href=\"/\"");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "HTTP Status", "org.apache", "at org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/apply", "/staff", "/status/mine", "/design/tokens.css", "/error", "/"})
    void a_form_with_an_old_token_stays_inside_the_public_door_wherever_it_is_sent(String address) throws Exception {
        HttpResponse<String> answer = post(address);
        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(answer.body()).contains("<html").doesNotContain("Whitelabel", "Exception", "/app/login");
        assertThat(answer.headers().firstValue("location")).isEmpty();
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("alongside="));
    }

    private HttpResponse<String> post(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpRequest old = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Accept", "text/html")
                    .header("Cookie", "form=00000000-0000-0000-0000-000000000000")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=long-ago&full-name=Ada"))
                    .build();
            return browser.send(old, BodyHandlers.ofString());
        }
    }

    /** What no client library would send. */
    private String raw(String line) throws IOException {
        try (Socket wire = new Socket("localhost", port)) {
            String ask = line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            wire.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            return new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void assertSignIn(String address) {
        try {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(URI.create(answer.headers().firstValue("location").orElse(""))
                            .getPath())
                    .as(address)
                    .isEqualTo("/app/login");
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI at = URI.create("http://localhost:" + port + address);
            return browser.send(
                    HttpRequest.newBuilder(at).header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    private Collection<RouteData> routes() {
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.alongside"))
                .toList();
    }

    private static List<Object> guards(Class<? extends Component> view) {
        return Stream.<Class<? extends Annotation>>of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                .<Object>map(view::getAnnotation)
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<String> addresses() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.alongside"))
                .flatMap(e -> e.getKey().getPatternValues().stream())
                .filter(address -> !address.contains("error"))
                .collect(Collectors.toSet());
    }

    /** An address as somebody would type it. */
    private static String example(String template) {
        return template.replaceAll("/?:[^/]+\\?", "").replaceAll(":[^/]+|\\{[^}]+\\}", "x");
    }
}
