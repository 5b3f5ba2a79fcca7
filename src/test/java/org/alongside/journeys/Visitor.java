package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a browser. What is not said here is done on their {@link #page()}. */
public final class Visitor {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PATIENCE = 20_000;
    private static final Pattern AT_THE_DOOR = Pattern.compile("/app/login");

    /** Of a hundred: nobody sees what is lost, and it takes half of the time. */
    private static final int CLEAR = 92;

    /** How often nothing is found to be asked of the server: a list asks for its rows a moment after it is shown. */
    private static final int A_MOMENT = 4;

    /** Counts looks and not milliseconds, of which many may go by while the page does nothing but draw. */
    private static final String STILL = """
            ([patience, moment]) => new Promise((still, wrong) => {
              const began = performance.now();
              let quiet = 0;
              const look = () => {
                const clients = Object.values((window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients) || {});
                const busy = clients.some(c => c.isActive && c.isActive()) || document.querySelector('vaadin-grid[loading]');
                quiet = busy ? 0 : quiet + 1;
                if (quiet >= moment) still(true);
                else if (performance.now() - began > patience) wrong(new Error('still busy'));
                else setTimeout(look, 10);
              };
              look();
            })
            """;

    /** Brings what fades in or slides to its end: half faded, its colours are those of nobody's design. */
    private static final String AT_REST = """
            patience => new Promise((rest, wrong) => {
              const began = performance.now();
              const ends = one => one.playState === 'running' && one.effect.getComputedTiming().endTime < 10000;
              const moving = root => [...root.getAnimations().filter(ends),
                  ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? moving(e.shadowRoot) : [])];
              const look = () => {
                const found = moving(document);
                if (!found.length) return rest(true);
                if (performance.now() - began > patience) return wrong(new Error('still moves'));
                found.forEach(one => one.finish());
                setTimeout(look, 0);
              };
              look();
            })
            """;

    /** Says no where there is no signed-in page that could be turned, or it is the very page that is asked for. */
    private static final String TURN = """
            ([path, patience]) => new Promise((there, wrong) => {
              const {pathname, search} = new URL(path === '/app' ? '/app/' : path, 'http://here');
              const entrance = /^[/]app[/](login|password|set-up)/;
              const signedIn = at => at.startsWith('/app') && !entrance.test(at);
              const begun = Object.keys((window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients) || {}).length && document.querySelector('h1');
              if (!begun || !signedIn(location.pathname) || !signedIn(pathname) || location.pathname === pathname) return there(false);
              setTimeout(() => wrong(new Error('never came to ' + path)), patience);
              addEventListener('vaadin-router-location-changed', () => there(true), {once: true});
              addEventListener('vaadin-router-error', failed => wrong(failed.detail.error), {once: true});
              dispatchEvent(new CustomEvent('vaadin-router-go', {detail: {pathname, search, hash: ''}}));
            })
            """;

    private static final String PARTS = """
            () => [...new Set([...document.body.querySelectorAll('*')].filter(e => e.checkVisibility())
                .map(e => [e.tagName, e.getAttribute('role') || '', ...[...e.classList].sort()].join(' ')))]
            """;

    private final BrowserContext profile;
    private final Page page;
    private final String device;
    private final boolean scripts;
    private @Nullable Page laboratory;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(BrowserContext profile, String device, boolean scripts) {
        this.scripts = scripts;
        this.profile = profile;
        this.device = device;
        profile.setDefaultTimeout(PATIENCE);
        page = profile.newPage();
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    public Page page() {
        return page;
    }

    /**
     * Goes to an address such as {@code /apply}, when what was pressed before is done: it would be lost.
     *
     * <p>From one signed-in page to another it goes as by a link, which is how people come to it: the program in the browser stays and
     * asks for the next page.
     */
    public Visitor goes(String path) {
        if (!isDone() || !turnsTo(path)) page.navigate(path);
        return this;
    }

    /** Loads the address as for the first time. */
    Visitor loads(String path) {
        isDone();
        page.navigate(path);
        return this;
    }

    private boolean isDone() {
        return onThisPage(() -> {
            isAnswered(1);
            return true;
        });
    }

    private boolean turnsTo(String path) {
        return scripts && onThisPage(() -> Boolean.TRUE.equals(page.evaluate(TURN, List.of(path, PATIENCE))));
    }

    /** No if the page went meanwhile: what was pressed before may have led to another. */
    private static boolean onThisPage(BooleanSupplier asked) {
        try {
            return asked.getAsBoolean();
        } catch (PlaywrightException meanwhile) {
            if (!String.valueOf(meanwhile.getMessage()).contains("navigation")) throw meanwhile;
            return false;
        }
    }

    /** Presses the button with these words. */
    public Visitor presses(String words) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    /** Follows the link with these words. */
    public Visitor follows(String words) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Types into the field with this label. */
    public Visitor types(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Chooses the answer with these words. */
    public Visitor chooses(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** As staff do, with an address and a password: sends what the form of the sign-in page sends, and waits for the first page. */
    public Visitor signsIn(String address, String password) {
        FormData form = FormData.create()
                .set("way", "PASSWORD")
                .set("username", address)
                .set("password", password);
        APIResponse answer =
                page.request().post("/app/login", RequestOptions.create().setForm(form));
        assertThat(answer.url()).as("where %s is after the door", address).doesNotContain("/login");
        loads("/app").mainHeading().waitFor();
        return this;
    }

    /** Waits until the door is behind them. */
    Visitor isLetIn() {
        assertThat(page).not().hasURL(AT_THE_DOOR);
        return this;
    }

    /** Goes from the top of the page with the Tab key alone until the button with these words has the focus. */
    public Visitor reachesByKey(String button) {
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        String here = "name => document.activeElement.textContent.trim() === name";
        for (int steps = 0; !Boolean.TRUE.equals(page.evaluate(here, button)); steps++) {
            assertThat(steps).as("steps to “%s”", button).isLessThan(60);
            page.keyboard().press("Tab");
        }
        return this;
    }

    /** Waits until the page's main heading says this. */
    public Visitor reads(String heading) {
        mainHeading().filter(new Locator.FilterOptions().setHasText(heading)).waitFor();
        return this;
    }

    /** Waits until a signed-in page has its heading, no question to the server is open and no list is waiting for rows. */
    public Visitor isStill() {
        mainHeading().waitFor();
        return comesToRest();
    }

    /** Waits until this is somewhere on the page. */
    public Visitor sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    private Locator mainHeading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .first();
    }

    /** Leaves a picture in {@code target/screenshots}, named for the screen too: of the whole page, or of an open dialog. */
    public Visitor picture(String name) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        boolean dialog = page.locator("vaadin-dialog[opened]").count() > 0;
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + device + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(CLEAR)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(!dialog));
        return this;
    }

    /** Finds nothing against WCAG 2.2 AA, and nothing wider than the screen. */
    public Visitor findsNoBarrier() {
        if (scripts) Barriers.noneOn(page);
        else Barriers.noneOnCopyOf(page, laboratory());
        return fitsTheWidth();
    }

    /** Nobody has to scroll sideways, and no words end outside of what can be seen. */
    public Visitor fitsTheWidth() {
        Reflow.holds(page);
        return this;
    }

    /**
     * The page as it stands, and in the dark on MySQL or at 400 % on H2: a picture of each, and nobody is kept out.
     *
     * <p>So {@code verify} tries both, and with profile {@code journeys} each is tried on both screens.
     */
    public Visitor looks(String name) {
        return comesToRest().looksAtOnce(name);
    }

    /** The same where it {@link #isStill} already. */
    Visitor looksAtOnce(String name) {
        picture(name).readsWholeSentences().findsNoBarrier();
        if ("mysql".equals(System.getProperty("alongside.test.database"))) inTheDark(name);
        else zoomed(name);
        return this;
    }

    /** No gap of a message was left open, such as {@code {0}}. */
    private Visitor readsWholeSentences() {
        assertThat(page.locator("body").innerText()).doesNotContainPattern("\\{[0-9]");
        return this;
    }

    /** Nothing is asked of the server any more, and nothing moves. */
    private Visitor comesToRest() {
        isAnswered(A_MOMENT);
        if (scripts) page.evaluate(AT_REST, PATIENCE);
        return this;
    }

    private Visitor isAnswered(int moment) {
        if (scripts) page.evaluate(STILL, List.of(PATIENCE, moment));
        return this;
    }

    /** What the page is made of, words apart: two pages of the same parts are as easy or as hard to use. */
    @SuppressWarnings("unchecked")
    List<String> parts() {
        return (List<String>) page.evaluate(PARTS);
    }

    private void inTheDark(String name) {
        inColours(page, ColorScheme.DARK);
        picture(name + "-dark");
        if (scripts) Barriers.noneInColours(page);
        else Barriers.noneOnCopyOf(page, inColours(laboratory(), ColorScheme.DARK));
        if (!scripts) inColours(laboratory(), ColorScheme.LIGHT);
        inColours(page, ColorScheme.LIGHT);
    }

    private static Page inColours(Page page, ColorScheme colours) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        return page;
    }

    private void zoomed(String name) {
        ViewportSize screen = page.viewportSize();
        page.setViewportSize(Screen.ZOOMED.width, Screen.ZOOMED.height);
        Reflow.comesAbout(page);
        picture(name + "-zoomed").fitsTheWidth();
        page.setViewportSize(screen.width, screen.height);
    }

    /** Loads an address as for the first time, and answers the bytes that came over the wire with all it loads. */
    public long weightOf(String path) {
        return Weight.of(page, path);
    }

    /** An error in the console that belongs to the journey, such as the 404 of a page that is not there. */
    public Visitor mayHear(String words) {
        expected.add(words);
        return this;
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }

    void pictureOfTrouble(String name) {
        try {
            picture("trouble/" + name);
        } catch (PlaywrightException e) {
            System.err.println("No picture of " + name + ": " + e.getMessage());
        }
    }

    void leaves() {
        profile.close();
        if (laboratory != null) laboratory.context().close();
    }

    private Page laboratory() {
        if (laboratory == null) laboratory = Barriers.laboratoryFor(page);
        return laboratory;
    }
}
