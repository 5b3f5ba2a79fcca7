package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few large buttons of which one is pressed: for a thumb. */
class ChoiceButtons<T> extends Component implements HasComponents, HasStyle {
    private final List<NativeButton> buttons = new ArrayList<>();
    private transient Optional<T> chosen = Optional.empty();
    private transient @Nullable Runnable none;

    ChoiceButtons(String legend, List<T> choices, Function<T, String> words, Consumer<T> heard) {
        super(new Element("fieldset"));
        addClassName("al-choice");
        getElement().appendChild(new Element("legend").setText(legend));
        Div row = new Div();
        row.addClassName("row");
        choices.forEach(choice -> row.add(button(choice, words.apply(choice), heard)));
        add(row);
    }

    private NativeButton button(T choice, String words, Consumer<T> heard) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        button.getElement().setAttribute("dir", "auto");
        button.addClickListener(pressed -> {
            if (none != null && chosen.filter(choice::equals).isPresent()) {
                nothing(none);
                return;
            }
            press(button);
            chosen = Optional.of(choice);
            heard.accept(choice);
        });
        buttons.add(button);
        return button;
    }

    private void press(@Nullable NativeButton pressed) {
        buttons.forEach(one -> one.getElement().setAttribute("aria-pressed", String.valueOf(one == pressed)));
    }

    private void nothing(Runnable heard) {
        press(null);
        chosen = Optional.empty();
        heard.run();
    }

    /** Pressed once more it is not chosen. */
    ChoiceButtons<T> orNone(Runnable heard) {
        none = heard;
        return this;
    }

    /** Presses the button with that number. */
    void choose(int number, T choice) {
        press(buttons.get(number));
        chosen = Optional.of(choice);
    }

    Optional<T> chosen() {
        return chosen;
    }
}
