package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** Success criterion 1.4.10: the page fits its width, and all words on it can be seen without scrolling it sideways. */
final class Reflow {
    /** Words that end outside the window, or where something hides them; what scrolls inside itself may be wider. */
    private static final String CUT_OFF = """
            () => {
              const up = e => e.assignedSlot || e.parentElement || (e.getRootNode() && e.getRootNode().host);
              const found = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.data.trim() || !text.parentElement.checkVisibility({visibilityProperty: true})) continue;
                range.selectNodeContents(text);
                const at = range.getBoundingClientRect();
                if (at.width === 0) continue;
                let cut = at.right > innerWidth + 1 || at.left < -1;
                for (let e = text.parentElement; e; e = up(e)) {
                  const style = getComputedStyle(e);
                  if (style.clipPath !== 'none' || e.matches('.al-vh, .al-skip, script, style, option')) { cut = false; break; }
                  if (/auto|scroll/.test(style.overflowX) && e !== document.body) { cut = false; break; }
                  const box = e.getBoundingClientRect();
                  if (/hidden|clip/.test(style.overflowX) && box.width > 0 && (at.right > box.right + 1 || at.left < box.left - 1)) { cut = true; break; }
                }
                if (cut) found.push(text.data.trim().slice(0, 60));
              }
              return found;
            }
            """;

    private Reflow() {}

    /** After the width has changed: some lists are laid out anew a moment later. */
    static void comesAbout(Page page) {
        try {
            page.waitForCondition(() -> tooWide(page) <= 1 && cutOff(page).isEmpty());
        } catch (TimeoutError stillNot) {
            holds(page);
        }
    }

    static void holds(Page page) {
        assertThat(tooWide(page)).as("pixels too wide at %s", page.url()).isLessThanOrEqualTo(1);
        assertThat(cutOff(page)).as("words cut off at %s", page.url()).isEmpty();
    }

    private static int tooWide(Page page) {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    private static List<?> cutOff(Page page) {
        return (List<?>) page.evaluate(CUT_OFF);
    }
}
