package org.alongside.crowd;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who fills in the form as a browser without JavaScript does, and remembers what the portal said was kept. */
public final class Applicant {
    private static final Pattern OPEN = Pattern.compile("href=\"(/apply/[^/\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of("name", "contact", "why", "bring", "when", "easier");

    /** One for all: the crowd shares two cores with the program that it asks. */
    private static final HttpClient NETWORK =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private String address;
    private final String mark;
    private final CookieManager cookies = new CookieManager();

    /** What was typed on each page that was confirmed. */
    private final Map<String, String> confirmed = Collections.synchronizedMap(new LinkedHashMap<>());

    private String form = "";

    /**
     * Somebody whose answers can be told from everybody else's.
     *
     * @param mark letters and digits, at most 20
     */
    public Applicant(String address, String mark) {
        this.address = address;
        this.mark = mark;
    }

    /** Fills in the whole form, page after page, without stopping to think, and leaves it ready to be sent. */
    public void fillsIn() throws IOException, InterruptedException {
        fillsIn(() -> 0, nanos -> {});
    }

    /**
     * Fills in the whole form, page after page, and leaves it ready to be sent.
     *
     * @param thought how many milliseconds this person looks at each page before Continue
     * @param nanos hears what each Continue took
     */
    public void fillsIn(LongSupplier thought, LongConsumer nanos) throws IOException, InterruptedException {
        form = first(get("/").body(), OPEN);
        for (String page : PAGES) {
            answers(page, thought, nanos);
        }
    }

    /** Sends it, and answers whether the portal confirmed that it has it. */
    public boolean sends() throws IOException, InterruptedException {
        String token = first(get(form + "/check").body(), TOKEN);
        return isConfirmed(post(form + "/send", Map.of("_csrf", token)));
    }

    /** Every confirmed answer that the portal does not show any more; none is what we want. */
    public List<String> misses() throws IOException, InterruptedException {
        if (confirmed.isEmpty()) return List.of();
        String kept = get(form + "/check").body();
        return confirmed.entrySet().stream()
                .filter(answer -> !kept.contains(answer.getValue()))
                .map(answer -> mark + " " + answer.getKey())
                .toList();
    }

    /** Goes on at another address of the same program, as after a start on another port. */
    public Applicant movesTo(String other) {
        address = other;
        return this;
    }

    public int confirmations() {
        return confirmed.size();
    }

    /** Whether the browser was given anything else than the form's own two cookies. */
    public boolean hasSession() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals("alongside"));
    }

    private void answers(String page, LongSupplier thought, LongConsumer nanos)
            throws IOException, InterruptedException {
        Map<String, String> typed = typed(page);
        typed.put("_csrf", first(get(form + "/" + page).body(), TOKEN));
        Thread.sleep(thought.getAsLong());
        long begun = System.nanoTime();
        HttpResponse<String> answer = post(form + "/" + page, typed);
        if (!isConfirmed(answer)) throw new IOException("Page " + page + " was answered with " + answer.statusCode());
        nanos.accept(System.nanoTime() - begun);
        confirmed.put(page, page.equals("when") ? "Weekends" : visible(page));
    }

    private Map<String, String> typed(String page) {
        Map<String, String> typed = new LinkedHashMap<>();
        switch (page) {
            case "name" -> typed.put("full-name", visible(page));
            case "contact" -> typed.putAll(Map.of("contact", "email", "email", visible(page)));
            case "when" -> typed.put("when", "weekends");
            default -> typed.put(page, visible(page));
        }
        return typed;
    }

    private String visible(String page) {
        return page.equals("contact") ? mark + "@example.org" : mark + " on " + page;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) throw new IOException(path + " was answered with " + answer.statusCode());
        return answer;
    }

    private HttpResponse<String> post(String path, Map<String, String> typed) throws IOException, InterruptedException {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = NETWORK.send(request, BodyHandlers.ofString());
        cookies.put(request.uri(), answer.headers().map());
        return answer;
    }

    private HttpRequest.Builder request(String path) throws IOException {
        URI uri = URI.create(address + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        cookies.get(uri, Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request;
    }

    /** Going on to another page is how the portal says that a page was kept. */
    private static boolean isConfirmed(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    private static String first(String page, Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) throw new IOException("The page has no " + pattern);
        return found.group(1);
    }
}
