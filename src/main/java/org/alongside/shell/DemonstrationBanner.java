package org.alongside.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says on every page that these people are invented, where they are. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DemonstrationBanner extends Paragraph {
    DemonstrationBanner(Environment environment) {
        addClassName("app-demo");
        setVisible(environment.acceptsProfiles(Profiles.of("demo")));
        setText(getTranslation("shell.demonstration"));
    }
}
