package org.alongside.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a view did not catch itself: said in a dialog over the page, where everything typed stays. */
@Component
class PlainErrors implements VaadinServiceInitListener, ErrorHandler {
    private final transient Incidents incidents;

    PlainErrors(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) return; // the browser went away: nobody is there to be told
        Refusal why = because(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) ui.access(() -> new TroubleDialog(why).open());
    }

    private Refusal because(Throwable error) {
        if (Causes.in(error, ChangedMeanwhile.class)) return Refusal.because("shell.changed-meanwhile");
        if (Causes.in(error, NotFound.class)) return Refusal.because("shell.gone");
        if (Causes.in(error, AccessDeniedException.class)) return Refusal.because("shell.not-yours");
        return Causes.find(error, Refused.class)
                .map(Refused::refusal)
                .orElseGet(() -> Refusal.because("shell.could-not", incidents.report(error)));
    }
}
