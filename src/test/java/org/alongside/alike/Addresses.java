package org.alongside.alike;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.ui.PersonTab;

/** Every signed-in address there is, as it reads for one person: by the kind of page, made from the routes of the program. */
final class Addresses {
    private static final String NOTHING = new UUID(7, 7).toString();
    private static final Set<String> LISTS =
            Set.of("", "people", "training", "certificates", "who-may-go-where", "outbox", "call-backs/:id");

    /** Forms that say which of all areas they are about, and nothing of people. */
    private static final Set<String> OF_AREAS = Set.of("training/new", "training/:cohort/details", "opportunities/:id");

    private static final List<String> COHORT_TABS = List.of("people", "sessions", "units", "sample");

    private Addresses() {}

    /** Whether a page of this kind says anything about people; the others are settings. */
    static boolean isAboutPeople(String kind) {
        return kind.contains(":person") || kind.contains(":cohort") || kind.contains("?") || LISTS.contains(kind);
    }

    /** @param templates such as {@code people/:person/:tab?} */
    static Map<String, String> of(Life life, Stream<String> templates, List<PersonTab> tabs) {
        Map<String, String> all = new TreeMap<>();
        templates
                .filter(template -> !template.startsWith("login") && !OF_AREAS.contains(template))
                .forEach(template -> all.put(template, filled(template, life)));
        String record = "people/" + life.person();
        tabs.forEach(tab -> all.put("people/:person/" + tab.address(), record + "/" + tab.address()));
        COHORT_TABS.forEach(tab -> all.put("training/:cohort/" + tab, "training/" + life.cohort + "/" + tab));
        all.put("may-they-go-in?person", "may-they-go-in?person=" + life.person());
        all.put("people?waiting", "people?waiting=1");
        return all;
    }

    private static String filled(String template, Life life) {
        return template.replace("/:tab?", "")
                .replace("/:session?", "")
                .replace(":person", life.person().toString())
                .replace(":clearance", life.clearance.toString())
                .replace(":referee", life.referee)
                .replace(":cohort", life.cohort.toString())
                .replace(":unit", life.unit.toString())
                .replace(":id", about(template, life))
                .replaceAll("/:[a-z]+\\??", "");
    }

    private static String about(String template, Life life) {
        if (template.startsWith("role")) return life.told.role().toString();
        if (template.startsWith("opportunities")) return life.told.opportunity().toString();
        return template.startsWith("prisons/") ? life.prison.toString() : NOTHING;
    }
}
