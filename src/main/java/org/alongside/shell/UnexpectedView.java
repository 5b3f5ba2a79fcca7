package org.alongside.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;

/** Whatever else stops a page: plain words for what is known, and for the rest a number that is in the log. */
@PermitAll
@ParentLayout(MainLayout.class)
class UnexpectedView extends Trouble implements HasErrorParameter<Exception> {
    private final transient Incidents incidents;

    UnexpectedView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        if (Causes.in(error.getException(), NotFound.class)) {
            say("shell.not-found");
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (Causes.in(error.getException(), AccessDeniedException.class)) {
            say("shell.no-access");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        say("shell.unexpected", number(incidents.report(error.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private Paragraph number(String reference) {
        Span number = new Span(reference);
        number.addClassName("al-code");
        return new Paragraph(new Span(getTranslation("shell.incident") + " "), number);
    }
}
