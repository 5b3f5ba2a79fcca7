package org.alongside.reporting.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.PersonFilter;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonAddress;
import org.alongside.reporting.Question;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.alongside.training.CohortId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures stand in the menu, and the addresses of what they count. */
@Configuration(proxyBeanMethods = false)
class ReportingNavigation {
    static final String STYLE = "context://design/reporting.css";
    static final String DASHBOARD = "figures";
    static final String LIST = "figures/list";

    @Bean
    MenuEntry figuresEntry() {
        return new MenuEntry(MenuGroup.HERE, "reporting.menu", Icon.REPORT, DashboardView.class, 60);
    }

    static String people(@Nullable Stage stage, @Nullable AreaId area, boolean longer) {
        return PersonAddress.list(new PersonFilter(null, stage, area, null, null, longer));
    }

    static String cohort(CohortId cohort) {
        return "training/" + cohort + "/people";
    }

    static String list(Question question) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("of", question.of());
        put(parts, "area", question.area());
        put(parts, "from", question.from());
        put(parts, "to", question.to());
        put(parts, "prison", question.prison());
        put(parts, "answer", question.answer());
        put(parts, "step", question.step());
        return LIST + "?"
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
        if (value != null) parts.put(name, value);
    }
}
