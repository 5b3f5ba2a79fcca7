package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.alongside.people.PersonData;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.LostUpdateDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LostUpdateTest extends ViewTest {
    @Autowired
    PersonService people;

    @Test
    void both_versions_are_shown_and_what_was_typed_is_kept() {
        PersonId person = waiting("Aisha Rahman", 1);
        DetailsDialog dialog = edit(person);
        somebodySaves(person, "Aisha R. Rahman", "+447700900999");
        dialog.nameToUse.setValue("Ash");

        press("Save");

        assertThat(text(find(LostUpdateDialog.class).single()))
                .contains("Aisha R. Rahman", "Ash", "+447700900999", "+447700900123");
        press("Save what I chose");
        assertThat(people.data(person).nameToUse()).isEqualTo("Ash");
        assertThat(people.data(person).phone()).as("not touched here").isEqualTo("+447700900999");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void dropping_mine_leaves_theirs() {
        PersonId person = waiting("Aisha Rahman", 1);
        DetailsDialog dialog = edit(person);
        somebodySaves(person, "Aisha R. Rahman", "+447700900999");
        dialog.nameToUse.setValue("Ash");
        press("Save");

        press("Keep theirs and drop mine");

        assertThat(people.data(person).nameToUse()).isEqualTo("Aisha");
        assertThat(people.data(person).phone()).isEqualTo("+447700900999");
    }

    @Test
    void a_missing_name_is_said_at_its_field() {
        DetailsDialog dialog = edit(waiting("Aisha Rahman", 1));
        dialog.name.setValue(" ");

        press("Save");

        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.name.getErrorMessage()).isEqualTo("Write a name. One word is enough.");
        assertThat(dialog.isOpened()).isTrue();
    }

    private DetailsDialog edit(PersonId person) {
        UI.getCurrent().navigate(PersonAddress.record(person));
        press("Put details right");
        return find(DetailsDialog.class).single();
    }

    private void somebodySaves(PersonId person, String name, String phone) {
        PersonData now = people.data(person);
        people.putRight(person, new PersonData(name, "Aisha", now.way(), phone, now.email(), now.version()));
    }
}
