package org.alongside.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.alongside.shared.HandedFile;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** Links to files that are made when somebody follows them. */
final class Files {
    private Files() {}

    /** A page that opens beside this one. */
    static Anchor pdf(String words, String about, String name, Supplier<byte[]> content) {
        Anchor link = link(words, about, name, "application/pdf", AttachmentType.INLINE, content);
        link.setTarget("_blank");
        return link;
    }

    static Anchor download(String words, String about, String name, String type, Supplier<byte[]> content) {
        return link(words, about, name, type, AttachmentType.DOWNLOAD, content);
    }

    private static Anchor link(
            String words, String about, String name, String type, AttachmentType how, Supplier<byte[]> content) {
        DownloadHandler file = Downloads.of(() -> new HandedFile(name, type, content.get()));
        Anchor link = new Anchor(file, how, "");
        link.addClassNames("al-btn", "line");
        link.add(new Drawing(how == AttachmentType.INLINE ? Icon.FIND : Icon.DOWNLOAD), new Span(words));
        link.getElement().setAttribute("aria-label", about.isEmpty() ? words : words + ": " + about);
        return link;
    }
}
