package org.alongside.recruitment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser of their own, without scripts: keeps cookies, follows redirects, fills in forms. */
class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String at;
    private String token = "";

    Visitor(int port) {
        at = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(at + path)).header("Accept", "text/html"));
    }

    /** Sends a form with the token of the page that was seen last. */
    HttpResponse<String> post(String path, Map<String, String> typed) {
        String body = Stream.concat(Stream.of(Map.entry("_csrf", token)), typed.entrySet().stream())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(at + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(at + path))
                .header("Accept", "text/html")
                .method(method, BodyPublishers.noBody()));
    }

    /** As after a long break: the page is still there, its token is not. */
    void waitsTooLong() {
        cookies.getCookieStore().removeAll();
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> page = browser.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(page.body());
            token = found.find() ? found.group(1) : token;
            return page;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
