package org.alongside.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** The one browser of this run, found or fetched by {@code dev/chromium}. */
final class Chromium implements AutoCloseable {
    /** Nothing that calls home, and a start that works for root in a container too. */
    private static final List<String> SETTINGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    /** Milliseconds: two test programs share the machine, so a page may take its time. */
    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Path program = find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(SETTINGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path find() {
        try {
            Process script = new ProcessBuilder("sh", "dev/chromium").start();
            String path = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            String complaint = new String(script.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return script.waitFor() == 0 ? Path.of(path) : missing(complaint);
        } catch (IOException e) {
            return missing("dev/chromium needs a shell: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path missing(String complaint) {
        String sentence = "No browser for the journeys. " + complaint;
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(sentence);
        }
        System.err.println("Skipped: " + sentence);
        throw new TestAbortedException(sentence);
    }
}
