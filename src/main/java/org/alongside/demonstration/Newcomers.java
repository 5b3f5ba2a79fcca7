package org.alongside.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.PersonService;
import org.alongside.recruitment.ApplicationService;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented people fill in the form at the public door, page by page, as anybody does. */
@Component
@Profile("demo")
class Newcomers {
    private final FormService forms;
    private final ApplicationService applications;
    private final PersonService people;
    /** What opens “where is my application” for each, as they would have it on a piece of paper. */
    private final Map<PersonId, DraftKey> keys = new HashMap<>();

    Newcomers(FormService forms, ApplicationService applications, PersonService people) {
        this.forms = forms;
        this.applications = applications;
        this.people = people;
    }

    /** Fills in and sends the form. */
    PersonId apply(SetUp charity, InventedPerson who, Random random) {
        OpportunityId opportunity = charity.opportunities().get(random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(2));
        return send(charity.organisation(), opportunity, pages(who, contact(random), random));
    }

    /** The same for somebody who wants to be rung, for what they chose. */
    PersonId apply(OrganisationId organisation, OpportunityId opportunity, String name) {
        Map<String, List<String>> rung = by("phone", "phone", "07700 900" + "%03d".formatted(name.hashCode() & 511));
        return send(organisation, opportunity, pages(InventedPerson.of(name), rung, new Random(name.hashCode())));
    }

    private PersonId send(
            OrganisationId organisation, OpportunityId opportunity, Map<String, Map<String, List<String>>> pages) {
        FormUse use = applications.use(opportunity);
        DraftKey key = forms.freshKey();
        pages.forEach((page, answers) -> forms.answer(key, use, page, answers));
        Closing sent = applications.send(key, use);
        String reference = String.valueOf(sent.outcome()).replace(" ", "");
        PersonId person = people.byReference(organisation, reference).orElseThrow();
        keys.put(person, key);
        return person;
    }

    DraftKey keyOf(PersonId person) {
        DraftKey key = keys.get(person);
        if (key == null) throw new NotFound();
        return key;
    }

    private static Map<String, Map<String, List<String>>> pages(
            InventedPerson who, Map<String, List<String>> contact, Random random) {
        Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();
        pages.put("name", Map.of("full-name", List.of(who.name()), "call-me", List.of(who.nameToUse())));
        pages.put("contact", contact);
        pages.put("why", Map.of("why", List.of(one(Words.WHY, random))));
        pages.put("bring", Map.of("bring", List.of(one(Words.BRING, random))));
        pages.put("when", Map.of("when", List.of(one(Words.TIMES, random))));
        pages.put("easier", Map.of("easier", List.of(one(Words.EASIER, random))));
        return pages;
    }

    /** Half by phone, three in ten by e-mail, the rest by letter in one of the three ways. */
    private static Map<String, List<String>> contact(Random random) {
        int number = 100_000 + random.nextInt(900_000);
        return switch (random.nextInt(20)) {
            case 0, 1 -> by("letter", "letter-address", number % 90 + " Perth Road\nDundee\nDD1 4HN");
            case 2 -> by("trusted", "trusted-name", "Ina Grant", "trusted-reach", "The library, Albert Square");
            case 3 -> by("prison", "prison", "HMP Glenesk", "prison-number", String.valueOf(number));
            case 4, 5, 6, 7, 8, 9 -> by("email", "email", "person" + number + "@demo.alongside.example");
            default -> by("phone", "phone", "07700 900" + "%03d".formatted(number % 1000));
        };
    }

    private static Map<String, List<String>> by(String way, String... answers) {
        Map<String, List<String>> page = new LinkedHashMap<>();
        page.put("contact", List.of(way));
        for (int i = 0; i < answers.length; i += 2) page.put(answers[i], List.of(answers[i + 1]));
        return page;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
