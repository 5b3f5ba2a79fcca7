package org.alongside.training.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Map;
import java.util.function.IntConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sheet of a register in the browser: marks are shown and the cursor moves on at once, and each mark is sent as it is made.
 *
 * <p>What it shows is a text of JSON; it knows no rule, and the server says what has become of each mark.
 */
@Tag("al-register")
@JavaScript("context://design/register.js")
class RegisterSheetElement extends Component {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What somebody typed: the numbers of a row and a session, and a mark. */
    interface Typed {
        void mark(int row, int session, String mark);
    }

    private final transient Typed typed;
    private final transient IntConsumer cancelled;

    RegisterSheetElement(Typed typed, IntConsumer cancelled) {
        this.typed = typed;
        this.cancelled = cancelled;
    }

    /** Shows a page of the register; {@code only} is the session to show, or -1 for all of them. */
    void show(Map<String, Object> sheet, int only) {
        getElement().setProperty("only", only);
        getElement().setProperty("sheet", JSON.writeValueAsString(sheet));
    }

    /** Puts a cell to what it is now, with who wrote it. */
    void cell(int row, int session, String mark, String by) {
        getElement().callJsFunction("put", row, session, mark, by);
    }

    /** Says what has become of it, to whoever cannot see it too. */
    void say(String words) {
        getElement().callJsFunction("say", words);
    }

    @ClientCallable
    void mark(int row, int session, String mark) {
        typed.mark(row, session, mark);
    }

    @ClientCallable
    void cancel(int session) {
        cancelled.accept(session);
    }
}
