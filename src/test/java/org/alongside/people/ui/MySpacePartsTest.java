package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.NextStepCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What other modules put into a volunteer’s own space; here as if two modules offered something. */
class MySpacePartsTest extends ViewTest {
    @Autowired
    DefaultListableBeanFactory beans;

    private final List<String> offered = new ArrayList<>();

    PersonId me;

    @BeforeEach
    void a_volunteer_signs_in() {
        me = waiting("Ash", 2);
        somebody.volunteerSignsIn(me, null);
    }

    @AfterEach
    void nothing_is_offered_any_more() {
        offered.forEach(beans::destroySingleton);
    }

    @Test
    void parts_stand_in_their_places_in_their_order_and_who_has_nothing_to_show_leaves_no_gap() {
        offer(new Part(MySpacePart.Place.LAST, 1, "Seldom"));
        offer(new Part(MySpacePart.Place.BESIDE, 20, "Second"));
        offer(new Part(MySpacePart.Place.BESIDE, 10, "First"));
        offer(new Part(MySpacePart.Place.BESIDE, 15, null));
        offer(new Part(MySpacePart.Place.AT_HAND, 5, "Log a contact"));

        UI.getCurrent().navigate("my");

        assertThat(find(H2.class).all())
                .extracting(Component::getElement)
                .extracting(e -> e.getText())
                .containsSubsequence(
                        "We are reading your form",
                        "Log a contact",
                        "Your path",
                        "First",
                        "Second",
                        "Who to ask",
                        "Seldom",
                        "If you want to stop");
    }

    @Test
    void one_card_is_shown_of_whoever_answers_first_and_the_page_is_shown_anew_after_an_act() {
        List<String> open = new ArrayList<>(List.of("Answer our offer", "Meet Priya"));
        offer(new Step(20, "Meet Priya", open));
        offer(new Step(10, "Answer our offer", open));

        UI.getCurrent().navigate("my");
        assertThat(cards()).containsExactly("Answer our offer");

        press("Done: Answer our offer");
        assertThat(cards()).containsExactly("Meet Priya");

        press("Done: Meet Priya");
        assertThat(cards()).isEmpty();
        assertThat(page()).contains("We are reading your form");
    }

    private List<String> cards() {
        return find(NextStepCard.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .map(text -> text.replaceFirst(".*Done: ", ""))
                .toList();
    }

    private void offer(Object bean) {
        String name = "offered" + offered.size();
        beans.registerSingleton(name, bean);
        offered.add(name);
    }

    private record Part(Place place, int order, @Nullable String title) implements MySpacePart {
        @Override
        public Optional<Component> show(PersonId me, Runnable again) {
            return Optional.ofNullable(title).map(words -> new Section(new H2(words)));
        }
    }

    private record Step(int order, String title, List<String> open) implements MyNextStep {
        @Override
        public Optional<NextStepCard> card(PersonId me, Runnable again) {
            if (!open.contains(title)) return Optional.empty();
            return Optional.of(
                    new NextStepCard("Your next step", title).actions(ActionButton.main("Done: " + title, () -> {
                        open.remove(title);
                        again.run();
                    })));
        }
    }
}
