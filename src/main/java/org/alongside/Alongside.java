package org.alongside;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.lumo.Lumo;
import org.alongside.installation.Beginning;
import org.alongside.privacy.NewKey;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal by which people with lived experience of prison and probation become mentors. */
@Modulithic
@SpringBootApplication
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://design/tokens.css")
@StyleSheet("context://design/vaadin.css")
@StyleSheet("context://design/kit.css")
@StyleSheet("context://design/app.css")
public class Alongside implements AppShellConfigurator {
    public static void main(String[] args) throws Exception {
        if (NewKey.asked(args)) NewKey.make(args);
        else Beginning.of(Alongside.class, System.getenv()).run(args);
    }
}
