package org.alongside.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OutboxViewTest extends SpringBrowserlessTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Outbox outbox;

    @BeforeEach
    void a_letter_waits() {
        outbox.post(new Letter(
                "test:" + UUID.randomUUID(),
                somebody.organisation(),
                null,
                "ada@example.org",
                "Hello Ada",
                "Dear Ada"));
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void the_administrator_sees_that_it_waits_and_not_to_whom() {
        somebody.signsInAs(Role.ADMINISTRATOR);

        navigate(OutboxView.class);

        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isPositive();
        String first = test(grid).getCellComponent(0, 1).getElement().getTextRecursively();
        assertThat(first).contains("Waiting").doesNotContain("ada").doesNotContain("Ada");
    }

    @Test
    void nobody_else_opens_it() {
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Dundee"));
        assertThatThrownBy(() -> navigate(OutboxView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
