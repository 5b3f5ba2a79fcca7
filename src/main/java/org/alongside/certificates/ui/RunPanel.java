package org.alongside.certificates.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.certificates.RunProgress;
import org.jspecify.annotations.Nullable;

/** How far a group’s certificates are, looked at every second until all are done. Whoever leaves the page stops nothing. */
class RunPanel extends Div {
    private static final int MILLISECONDS = 1_000;

    private final transient Supplier<Optional<RunProgress>> progress;
    private final transient Runnable whenOver;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private @Nullable Registration polling;

    RunPanel(Supplier<Optional<RunProgress>> progress, Runnable whenOver) {
        this.progress = progress;
        this.whenOver = whenOver;
        addClassName("al-run");
        bar.getElement().setAttribute("aria-label", getTranslation("certificates.run"));
        words.getElement().setAttribute("role", "status");
        add(bar, words);
        show();
    }

    /** Whether there is a run that goes on. */
    static boolean isGoingOn(Optional<RunProgress> progress) {
        return progress.filter(run -> !run.over()).isPresent();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(MILLISECONDS);
        polling = event.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }

    final void show() {
        Optional<RunProgress> run = progress.get();
        run.ifPresent(now -> {
            bar.setMax(Math.max(1, now.all()));
            bar.setValue(now.done());
            words.setText(getTranslation("certificates.run.done", now.done(), now.all()));
        });
        if (isAttached() && !isGoingOn(run)) whenOver.run();
    }
}
