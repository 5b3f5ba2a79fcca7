package org.alongside.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a trial found, kept as a page of the documentation: a part for each database, the latest of each. */
public final class Findings {
    private final Path page;
    private final String head;

    private Findings(Path page, String head) {
        this.page = page;
        this.head = head;
    }

    /** @param head what stands above all parts when there is no page yet */
    public static Findings in(Path page, String head) {
        return new Findings(page, head);
    }

    /** @param title begins with the name of the database and a comma; the part that began so before gives way */
    public void keep(String title, String text) throws IOException {
        String begin = "\n## " + title.substring(0, title.indexOf(',') + 1);
        String before = Files.exists(page) ? Files.readString(page) : head;
        int old = before.indexOf(begin);
        int next = old < 0 ? -1 : before.indexOf("\n## ", old + 4);
        String others = old < 0 ? before : before.substring(0, old) + (next < 0 ? "" : before.substring(next));
        Files.writeString(page, others + "\n## " + title + "\n" + text);
    }
}
