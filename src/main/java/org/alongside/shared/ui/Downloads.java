package org.alongside.shared.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.alongside.shared.HandedFile;

/** Files that are made when somebody follows a link to them. */
public final class Downloads {
    private Downloads() {}

    public static DownloadHandler of(Supplier<HandedFile> made) {
        return DownloadHandler.fromInputStream(event -> {
            HandedFile file = made.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        });
    }
}
