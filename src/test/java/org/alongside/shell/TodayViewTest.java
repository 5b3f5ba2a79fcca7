package org.alongside.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.HomeItem;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TodayViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    ThingsToDo things;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void a_coordinator_is_signed_in() {
        clock.isAt(TODAY);
        // where nobody else's call-backs wait
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.COORDINATOR));
    }

    @AfterEach
    void everybody_leaves() {
        things.items.clear();
        somebody.signsOut();
    }

    @Test
    void the_most_late_stands_in_the_card_and_the_rest_in_groups() {
        things.items.addAll(List.of(
                due("Thursday’s", TODAY.plusDays(2)),
                due("Today’s", TODAY),
                due("Less late", TODAY.minusDays(1)),
                due("Most late", TODAY.minusDays(9))));

        navigate(TodayView.class);

        assertThat(text(find(NextStepCard.class).single().getElement())).contains("Most late", "9 days over");
        assertThat(rows()).containsExactly("Less late", "Today’s", "Thursday’s");
        assertThat(find(HomeRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("1 day over", "Read the form");
    }

    @Test
    void a_form_that_came_today_is_there_at_once_and_what_is_due_after_a_week_waits() {
        things.items.addAll(List.of(due("Seventh day", TODAY.plusDays(7)), due("Eighth day", TODAY.plusDays(8))));

        navigate(TodayView.class);

        assertThat(rows()).containsExactly("Seventh day");
    }

    @Test
    void with_nothing_to_do_it_says_when_the_next_thing_is() {
        things.items.add(due("Siân", TODAY.plusDays(2)));

        navigate(TodayView.class);

        assertThat(find(NextStepCard.class).all()).isEmpty();
        assertThat(text(find(EmptyState.class).single().getElement()))
                .contains("Nothing needs you today", "The next thing is Siân on Thursday 26 November 2026");
    }

    @Test
    void the_reader_is_greeted_by_the_time_of_day() {
        navigate(TodayView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Good morning, Robin");
    }

    @Test
    void the_menu_marks_the_open_page() {
        navigate(TodayView.class);

        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(link -> link.getElement().getTextRecursively())
                .containsExactly("Today");
    }

    private List<String> rows() {
        return find(HomeRow.class).all().stream()
                .map(row -> row.getElement().getChild(0).getChild(0).getText())
                .toList();
    }

    private static String text(com.vaadin.flow.dom.Element element) {
        return element.getTextRecursively();
    }

    private static HomeItem due(String who, LocalDate day) {
        return new HomeItem(
                who,
                "Form sent",
                day.minusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC),
                day,
                "Read the form",
                "people/1");
    }
}
