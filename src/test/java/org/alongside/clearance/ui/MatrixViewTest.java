package org.alongside.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.Role;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.MatrixCell;
import org.alongside.clearance.MatrixRow;
import org.alongside.clearance.MatrixService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class MatrixViewTest extends ClearanceViewTest {
    @Autowired
    MatrixService matrix;

    @Autowired
    EntityManagerFactory database;

    @Test
    void it_holds_the_people_at_work_in_my_areas_with_the_best_they_have_at_each_prison() {
        prisons.stands(ada, Stage.ACTIVE);
        prisons.granted(ada, glenesk, prisons.escorted(), TODAY, TODAY.plusYears(1));
        prisons.inVetting(ada, glenesk, prisons.unescorted());
        somebody.signsInAs(Role.COORDINATOR, dundee);
        List<MatrixRow> rows = matrix.page(null, PageRequest.of(0, 50));
        assertThat(rows).extracting(row -> row.person().id()).containsExactly(ada);
        assertThat(rows.getFirst().cells())
                .containsExactly(
                        Map.entry(glenesk, new MatrixCell(ClearanceOutcome.MAY_ENTER, TODAY.plusYears(1), false)));
        assertThat(open(ClearanceNavigation.MATRIX)).contains("Who may go where");
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Angus"));
        assertThat(matrix.page(null, PageRequest.of(0, 50))).isEmpty();
    }

    @Test
    void many_people_cost_as_many_queries_as_one() {
        prisons.stands(ada, Stage.ACTIVE);
        prisons.granted(ada, glenesk, prisons.escorted(), TODAY, TODAY.plusYears(1));
        long one = queries(1);
        for (int i = 0; i < 5; i++) {
            PersonId more = applicants.anApplicant(somebody.organisation(), "Cy Zed", dundee);
            prisons.stands(more, Stage.READY);
            prisons.inVetting(more, glenesk, prisons.unescorted());
        }
        assertThat(queries(6)).isEqualTo(one);
    }

    private long queries(int people) {
        Statistics counted = database.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        assertThat(matrix.page(null, PageRequest.of(0, 50))).hasSize(people);
        long queries = counted.getPrepareStatementCount();
        counted.setStatisticsEnabled(false);
        return queries;
    }
}
