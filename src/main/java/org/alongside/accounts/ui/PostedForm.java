package org.alongside.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import org.alongside.accounts.SignInWay;

/**
 * An ordinary HTML form, sent by the browser: so password managers know it, and signing in begins a session of its own.
 *
 * <p>What is typed goes with the form alone. A field that told the server of its change at the moment of sending could be answered
 * after the session is another: the page would load itself again, and the form would be lost.
 */
@Tag("form")
class PostedForm extends HtmlContainer {
    private static final String TELLS_NOBODY =
            "this.addEventListener('change', typed => typed.stopPropagation(), true)";

    PostedForm(SignInWay way, String button, Component... fields) {
        addClassName("fields");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/app/login")
                .setAttribute("novalidate", true)
                .executeJs(TELLS_NOBODY);
        hidden("way", way.name());
        add(fields);
        NativeButton submit = new NativeButton(button);
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("al-btn");
        add(submit);
    }

    /** Sends a value along that is not asked. */
    final PostedForm hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }
}
