package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Keys alone: what has the focus can be seen, and nothing stands in front of it. */
final class Keyboard {
    private static final int AT_MOST = 80;

    /** How many frames a list may take to unfold, or a page to scroll, until its focus can be seen. */
    private static final int LOOKS = 60;

    private static final String NEXT_FRAME = "() => new Promise(requestAnimationFrame)";

    /** What a screen reader would call what has the focus. */
    private static final String NAME = """
            () => {
              const e = document.activeElement;
              const by = (e.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id))
                  .filter(l => l).map(l => l.textContent).join(' ');
              const label = e.labels && e.labels.length ? e.labels[0].textContent : '';
              return (by || e.getAttribute('aria-label') || label || e.textContent).replace(/\\s+/g, ' ').trim();
            }
            """;

    /** Empty when all is well. */
    private static final String HIDDEN = """
            () => {
              let e = document.activeElement;
              if (e === document.body) return ''; // nothing has it for the moment, as when a list has closed
              const at = (e.matches('input[type=radio], input[type=checkbox]') && e.labels[0] || e).getBoundingClientRect();
              if (e.matches('vaadin-dialog')) return ''; // its box inside shows the ring
              if (at.width === 0) return 'has no size';
              if (at.bottom < 0 || at.top > innerHeight) return 'is outside of the window';
              const top = document.elementFromPoint(
                  Math.min(Math.max(at.x + at.width / 2, 0), innerWidth - 1),
                  Math.min(Math.max(at.y + Math.min(at.height, 40) / 2, 0), innerHeight - 1));
              const near = top && (e.contains(top) || top.contains(e) || top.getRootNode().host === e || top.closest('label')
                  || top.parentElement.contains(e));
              if (!near) return 'is covered by ' + top.outerHTML.slice(0, 80);
              for (let f = e; f; f = f.parentElement || f.getRootNode().host) {
                const style = getComputedStyle(f);
                const after = e.labels && e.labels[0] ? getComputedStyle(e.labels[0], '::before') : style;
                if (f.hasAttribute('focus-ring') || style.outlineStyle !== 'none' || style.boxShadow !== 'none'
                    || after.boxShadow !== 'none' || after.outlineStyle !== 'none') return '';
                if (f.matches('main, body')) break;
              }
              return 'has no ring';
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** On with Tab until what begins with these words has the focus. */
    Keyboard to(String words) {
        for (int steps = 0; !name().startsWith(words); steps++) {
            assertThat(steps).as("steps to “%s”, now at “%s”", words, name()).isLessThan(AT_MOST);
            press("Tab");
            canBeSeen();
        }
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard isAt(String words) {
        page.waitForCondition(() -> name().startsWith(words));
        return canBeSeen();
    }

    /** Waits until a dialog is open and has the focus. */
    Keyboard isInDialog() {
        page.waitForCondition(() -> in("vaadin-dialog[opened]"));
        return this;
    }

    /** Waits until the last dialog is gone. */
    Keyboard isBack() {
        page.waitForCondition(() -> page.locator("vaadin-dialog").count() == 0);
        return this;
    }

    String value() {
        return (String) page.evaluate("() => document.activeElement.value");
    }

    private Keyboard canBeSeen() {
        for (int looks = 0; looks < LOOKS && !hidden().isEmpty(); looks++) {
            page.evaluate(NEXT_FRAME);
        }
        assertThat(hidden()).as("the focus at “%s”", name()).isEmpty();
        return this;
    }

    private String hidden() {
        return (String) page.evaluate(HIDDEN);
    }

    private boolean in(String place) {
        return Boolean.TRUE.equals(page.evaluate("place => document.activeElement.closest(place) !== null", place));
    }

    private String name() {
        return (String) page.evaluate(NAME);
    }
}
