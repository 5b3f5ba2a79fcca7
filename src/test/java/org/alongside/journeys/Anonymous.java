package org.alongside.journeys;

import com.microsoft.playwright.Locator;

/** What a page shows and how it is built, line by line, without what tells one person from another by right: name and number. */
final class Anonymous {
    private static final String LINES = """
            (root) => {
              const lines = [];
              const told = ['class', 'href', 'title', 'aria-label', 'role', 'hidden'];
              const walk = (e, depth) => {
                lines.push('.'.repeat(depth) + e.localName + told.filter(a => e.hasAttribute(a)).map(a => ` ${a}=${e.getAttribute(a)}`).join(''));
                for (const child of e.childNodes) {
                  if (child.nodeType === Node.ELEMENT_NODE) walk(child, depth + 1);
                  else if (child.nodeType === Node.TEXT_NODE && child.data.trim()) lines.push('.'.repeat(depth) + '“' + child.data.trim() + '”');
                }
              };
              walk(root, 0);
              return lines.join('\\n');
            }
            """.replace("\\\\", "\\");

    private Anonymous() {}

    static String lines(Locator place, String name) {
        return withoutOwn(String.valueOf(place.evaluate(LINES)), name);
    }

    static String withoutOwn(String text, String name) {
        String first = name.split(" ")[0];
        return text.replace(name, "NAME")
                .replace(first, "FIRST")
                .replace("“" + first.charAt(0) + "”", "“INITIAL”")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}", "ID")
                .replaceAll("AL-[0-9]{4} ?[0-9]{4}", "AL");
    }
}
