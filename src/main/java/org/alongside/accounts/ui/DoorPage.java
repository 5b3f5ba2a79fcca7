package org.alongside.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.alongside.accounts.PublicFacts;
import org.alongside.shared.ui.Logo;
import org.alongside.shared.ui.Notice;

/** A page at the staff door, before anybody is signed in: the logo, one column, and whom to ring. */
@StyleSheet("context://design/sign-in.css")
abstract class DoorPage extends Div implements HasDynamicTitle {
    private final Main main = new Main();
    private final H1 heading;
    private final Div warning = new Div();
    private final String title;

    DoorPage(String titleKey) {
        title = getTranslation(titleKey);
        heading = new H1(title);
        addClassName("al-door");
        main.setId("main");
        add(head(), main);
    }

    /** Shows the page anew: its heading, then this. */
    final void show(Component... content) {
        main.removeAll();
        warning.removeAll();
        main.add(heading, warning);
        main.add(content);
    }

    /** Says above the fields what did not work and what to try; read out at once. */
    final void warn(Notice notice) {
        warning.removeAll();
        warning.add(notice);
    }

    /** Adds below the fields what else is open. */
    final void more(Component... content) {
        Div more = new Div(content);
        more.addClassName("more");
        main.add(more);
    }

    /** A line that says whom to ring, when the organisation has said so. */
    final Component help(PublicFacts facts) {
        Paragraph help = new Paragraph();
        help.addClassName("help");
        help.setVisible(!facts.telephone().isEmpty());
        help.setText(getTranslation("sign-in.help", facts.telephone(), facts.hours()));
        return help;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.page-title", title);
    }

    private Component head() {
        Anchor home = new Anchor("/", new Logo(), new Span(getTranslation("app.name")));
        home.addClassName("al-logo");
        home.setRouterIgnore(true);
        return new Header(home);
    }
}
