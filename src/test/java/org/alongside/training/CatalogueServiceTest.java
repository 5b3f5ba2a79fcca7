package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueServiceTest extends TrainingTest {
    @Autowired
    CatalogueService catalogue;

    @Test
    void the_award_that_comes_with_the_program_has_its_seven_units_and_a_discreet_name() {
        as(manager);
        ProgrammeData capms = catalogue.data(training.theAward());
        assertThat(capms.title()).isEqualTo("Customised Award in Peer Mentoring and Support");
        assertThat(capms.description()).isEqualTo("Accredited award in mentoring and support skills");
        assertThat(capms.units())
                .extracting(UnitData::code)
                .containsExactly("CAPMS-1", "CAPMS-2", "CAPMS-3", "CAPMS-4", "CAPMS-5", "CAPMS-6", "CAPMS-7");
        assertThat(capms.sessions()).isEqualTo(12);
        assertThat(catalogue.all()).noneMatch(row -> row.name().contains("Peer"));
    }

    @Test
    void a_cohort_keeps_the_version_that_it_began_with() {
        as(manager);
        ProgrammeData before = catalogue.data(award);
        List<UnitData> three = new ArrayList<>(before.units());
        three.add(new UnitData("L-3", "Waiting", "", "", ""));
        catalogue.save(award, with(before, three));
        assertThat(catalogue.data(award).number()).isEqualTo(2);
        assertThat(catalogue.data(award).units()).hasSize(3);
        assertThat(training.units(cohort)).hasSize(2);
        assertThatThrownBy(() -> catalogue.save(award, with(before, three))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void before_a_cohort_begins_an_award_is_simply_put_right() {
        as(manager);
        ProgrammeId fresh = training.anAwardOfTwoUnits();
        ProgrammeData before = catalogue.data(fresh);
        catalogue.save(fresh, with(before, List.of(before.units().getLast())));
        assertThat(catalogue.data(fresh).number()).isEqualTo(1);
        assertThat(catalogue.data(fresh).units()).extracting(UnitData::code).containsExactly("L-2");
    }

    @Test
    void units_need_codes_of_their_own() {
        as(manager);
        ProgrammeData before = catalogue.data(award);
        UnitData one = before.units().getFirst();
        assertThatThrownBy(() -> catalogue.save(award, with(before, List.of(one, one))))
                .satisfies(refusedWith("training.refused.unit-codes"));
        assertThatThrownBy(() -> catalogue.save(award, with(before, List.of())))
                .satisfies(refusedWith("training.refused.units"));
    }

    private static ProgrammeData with(ProgrammeData data, List<UnitData> units) {
        return new ProgrammeData(
                data.kind(),
                data.title(),
                data.description(),
                data.body(),
                data.bodyCode(),
                data.level(),
                data.credits(),
                data.sessions(),
                data.minutes(),
                data.inUse(),
                units,
                data.number(),
                data.version());
    }
}
