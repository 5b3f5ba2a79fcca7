package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import org.alongside.shared.HandedFile;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PlainError;
import org.jspecify.annotations.Nullable;

/** Takes one file into memory, and never more of it than we would keep. */
class FilePick extends Div {
    private @Nullable HandedFile file;

    FilePick(TrainingWords words) {
        Span label = new Span(words.text("training.evidence.file.label"));
        label.addClassName("label");
        PlainError error = new PlainError();
        Upload upload = new Upload(handler());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFields.MOST_BYTES);
        upload.setUploadButton(ActionButton.other(words.text("training.evidence.file.choose"), () -> {}));
        upload.setDropLabel(new Span(words.text("training.evidence.file.drop")));
        upload.addFileRejectedListener(rejected -> error.show(words.text("training.refused.file-big")));
        upload.addFileRemovedListener(removed -> file = null);
        addClassName("al-file-pick");
        add(label, upload, error);
    }

    private InMemoryUploadHandler handler() {
        return new InMemoryUploadHandler(
                (UploadMetadata about, byte[] bytes) -> file = new HandedFile(about.fileName(), "", bytes)) {
            @Override
            public long getFileSizeMax() {
                return EvidenceFields.MOST_BYTES;
            }
        };
    }

    @Nullable HandedFile file() {
        return file;
    }
}
