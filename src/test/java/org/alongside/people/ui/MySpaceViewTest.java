package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MySpaceViewTest extends ViewTest {
    @Autowired
    PersonService people;

    @Autowired
    JourneyService journeys;

    @Test
    void a_volunteer_lands_in_their_own_space_and_learns_what_is_next_and_how_long_it_takes() {
        PersonId me = waiting("فاطمة الزهراء", 2);
        somebody.volunteerSignsIn(me, null);

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isInstanceOf(MySpaceView.class);
        assertThat(page())
                .contains("Hello, فاطمة الزهراء", "We are reading your form", "This usually takes 3 to 7 days.");
    }

    @Test
    void they_can_stop_in_one_step_and_are_told_that_they_may_come_back() {
        PersonId me = waiting("Ash", 2);
        somebody.volunteerSignsIn(me, null);
        navigate(MySpaceView.class);

        press("Stop my application");

        assertThat(people.detailsFor(me).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(page()).contains("You can come back within 6 months");
        assertThat(offers("Stop my application")).isFalse();
    }

    @Test
    void the_way_says_which_month_and_the_record_says_who_looked() {
        PersonId me = waiting("Ash", 40);
        clock.isAt(TODAY.minusDays(35));
        journeys.shortlist(me);
        clock.isAt(TODAY);
        somebody.volunteerSignsIn(me, null);
        navigate(MySpaceView.class);
        assertThat(page())
                .contains("Done October 2026", "You are here", "Only if you want it", "Who looked at my record");
        assertThat(page()).doesNotContain("record of service");
    }
}
