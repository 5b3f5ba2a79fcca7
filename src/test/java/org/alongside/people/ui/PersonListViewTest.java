package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.accounts.Role;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonListViewTest extends ViewTest {
    @Autowired
    JourneyService journeys;

    @Test
    void the_longest_waiting_stands_first_and_the_late_are_marked() {
        waiting("Надія Шевченко", 2);
        waiting("李小龍", 12);

        PersonListView view = navigate(PersonListView.class);

        assertThat(names(view)).containsExactly("李小龍", "Надія Шевченко");
        assertThat(text(test(view.grid).getCellComponent(0, 3))).isEqualTo("12 days, longer than usual");
        assertThat(text(test(view.grid).getCellComponent(1, 3))).isEqualTo("2 days");
    }

    @Test
    void a_filter_narrows_the_list() {
        waiting("Aisha Rahman", 3);
        journeys.shortlist(waiting("Siân Llywelyn", 2));
        PersonListView view = navigate(PersonListView.class);

        test(view.filter.stage).selectItem("Shortlisted");
        assertThat(names(view)).containsExactly("Siân Llywelyn");

        view.filter.stage.clear();
        test(view.filter.text).setValue("aish");
        assertThat(names(view)).containsExactly("Aisha Rahman");
    }

    @Test
    void the_address_brings_the_filter_back() {
        waiting("Aisha Rahman", 3);
        waiting("Siân Llywelyn", 20);

        UI.getCurrent().navigate("people", QueryParameters.of("waiting", "14"));

        PersonListView view = (PersonListView) getCurrentView();
        assertThat(names(view)).containsExactly("Siân Llywelyn");
        assertThat(view.filter.waiting.getValue()).isEqualTo(14);
    }

    @Test
    void an_address_that_somebody_mistyped_shows_everybody() {
        assertThat(FilterAddress.read(QueryParameters.fromString("stage=SENT&area=1&waiting=-1&role=x&name=%20")))
                .isEqualTo(PersonFilter.EVERYBODY);
    }

    @Test
    void what_is_written_into_the_address_is_read_from_it_but_no_name_is_written() {
        PersonFilter filter = new PersonFilter("Ngũgĩ", Stage.ON_HOLD, dundee, null, 7);

        assertThat(FilterAddress.write(filter).getQueryString()).doesNotContain("Ng");
        assertThat(FilterAddress.read(FilterAddress.write(filter)))
                .isEqualTo(new PersonFilter(null, Stage.ON_HOLD, dundee, null, 7));
    }

    @Test
    void whose_journey_has_ended_is_found_by_name_or_stage_only() {
        journeys.withdrawFor(waiting("Yusuf Demir", 3), "Rang on Monday");
        PersonListView view = navigate(PersonListView.class);
        assertThat(names(view)).isEmpty();

        test(view.filter.text).setValue("yus");

        assertThat(names(view)).containsExactly("Yusuf Demir");
    }

    @Test
    void people_of_other_areas_are_not_there() {
        applicants.anApplicant(somebody.organisation(), "Elsewhere", somebody.area("Perth"));

        assertThat(names(navigate(PersonListView.class))).isEmpty();
    }

    @Test
    void a_trainer_does_not_see_the_list() {
        somebody.signsInAs(Role.TRAINER, dundee);

        assertThatThrownBy(() -> navigate(PersonListView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void on_a_narrow_page_each_person_is_one_cell() {
        waiting("Aisha Rahman", 3);
        PersonListView view = navigate(PersonListView.class);

        view.grid.stack(true);

        assertThat(view.grid.getColumns())
                .filteredOn(column -> column.isVisible())
                .hasSize(1);
    }

    private List<String> names(PersonListView view) {
        return IntStream.range(0, test(view.grid).size())
                .mapToObj(row -> test(view.grid).getRow(row))
                .map(PersonRow::nameToUse)
                .toList();
    }
}
