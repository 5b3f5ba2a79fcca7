package org.alongside.training.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.alongside.training.CohortId;
import org.alongside.training.SessionId;
import org.alongside.training.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about training stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class TrainingNavigation {
    static final String STYLE = "context://design/training.css";
    static final String COHORTS = "training";
    static final String NEW_COHORT = "training/new";
    static final String COHORT = "training/:cohort/:tab?";
    static final String DETAILS = "training/:cohort/details";
    static final String REGISTER = "training/:cohort/register/:session?";
    static final String UNIT = "training/:cohort/units/:person/:unit";
    static final String CATALOGUE = "training-catalogue";
    static final String PROGRAMME = "training-catalogue/:id";
    static final String ROLES = "training-for-roles";
    static final String MINE = "my/training";

    /** In place of an id: the form for a new award, or a new course. */
    static final String NEW_AWARD = "new-award";

    static final String NEW_COURSE = "new-course";

    @Bean
    MenuEntry myTrainingEntry() {
        return new MenuEntry(MenuGroup.HERE, "training.mine", Icon.TRAINING, MyTrainingView.class, 7);
    }

    @Bean
    MenuEntry cohortsEntry() {
        return new MenuEntry(MenuGroup.TRAINING, "training.cohorts", Icon.TRAINING, CohortListView.class, 35);
    }

    @Bean
    MenuEntry catalogueEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "training.catalogue", Icon.TRAINING, CatalogueView.class, 116);
    }

    static String cohort(CohortId id) {
        return COHORTS + "/" + id;
    }

    static String cohort(CohortId id, String tab) {
        return cohort(id) + "/" + tab;
    }

    static String details(CohortId id) {
        return cohort(id) + "/details";
    }

    static String register(CohortId id) {
        return cohort(id) + "/register";
    }

    static String register(CohortId id, SessionId session) {
        return register(id) + "/" + session;
    }

    static String unit(CohortId id, PersonId person, UnitId unit) {
        return cohort(id) + "/units/" + person + "/" + unit;
    }

    static CohortId cohort(RouteParameters in) {
        return new CohortId(id(in, "cohort"));
    }

    static UUID id(RouteParameters in, String name) {
        return in.get(name).flatMap(Ids::parse).orElseThrow(NotFound::new);
    }
}
