package org.alongside.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.shared.ui.LostUpdateDialog.Field;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LostUpdateDialogTest extends SpringBrowserlessTest {
    private final Set<String> kept = new HashSet<>();

    @Test
    void both_values_are_shown_and_what_was_typed_is_kept_unless_theirs_is_chosen() {
        LostUpdateDialog dialog = new LostUpdateDialog(
                List.of(
                        new Field("decision", "Decision", "Not yet", "Competent"),
                        new Field("words", "Words", "Good", "Fine")),
                kept::addAll);
        dialog.open();
        assertThat(find(LostUpdateRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("Not yet", "Competent");

        find(LostUpdateRow.class).all().getLast().choose(false);
        press("Save what I chose");

        assertThat(kept).containsExactly("decision");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void a_field_on_which_both_agree_is_not_asked_about() {
        new LostUpdateDialog(List.of(new Field("a", "A", "same", "same"), new Field("b", "B", "x", "y")), kept::addAll)
                .open();

        assertThat(find(LostUpdateRow.class).all()).hasSize(1);
    }

    @Test
    void dropping_mine_keeps_nothing_of_it() {
        new LostUpdateDialog(List.of(new Field("b", "B", "x", "y")), kept::addAll).open();

        press("Keep theirs and drop mine");

        assertThat(kept).isEmpty();
    }

    private void press(String words) {
        ActionButton button = find(ActionButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
