package org.alongside.accounts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.accounts.ReadingTable.Permission;
import org.junit.jupiter.api.Test;

/** The guide's page on permissions is made from the two tables; it is never written by hand. */
class WhoSeesWhatTest {
    private static final Path PAGE = Path.of("docs/guide/who-sees-what.md");
    private static final Path FRESH = Path.of("target/who-sees-what.md");
    private static final ResourceBundle ROLE_WORDS = ResourceBundle.getBundle("messages.accounts", Locale.ROOT);
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("who-sees-what", Locale.ROOT);
    private static final List<Role> ROLES = List.of(
            Role.VOLUNTEER,
            Role.COORDINATOR,
            Role.VETTING_LEAD,
            Role.TRAINER,
            Role.INTERNAL_VERIFIER,
            Role.SUPERVISOR,
            Role.MANAGER,
            Role.PRIVACY_LEAD,
            Role.ADMINISTRATOR);

    private static final Map<Reach, String> REACHES = Map.of(
            Reach.OWN, "assigned to them",
            Reach.AREA, "in their areas",
            Reach.COHORTS, "in their cohorts",
            Reach.SAMPLE, "in their sample",
            Reach.AUTHOR, "what they wrote",
            Reach.RAISER, "what they raised",
            Reach.SECOND_DECIDER, "as second decider",
            Reach.NAMED_LEAD, "as named lead",
            Reach.ALL, "everybody");

    @Test
    void the_page_in_the_guide_is_up_to_date() throws IOException {
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, page());
        assertThat(PAGE)
                .as("the permission tables have changed: copy %s to %s and read it once more", FRESH, PAGE)
                .exists()
                .hasContent(page());
    }

    private static String page() {
        return """
                # Who sees what, and who may do what

                This page is made from the tables in the program. It is how the portal behaves.

                “●” means that each reading is recorded: who read, whose record, and when. The person can see that list.
                “–” means nothing at all, and no hint that there is something. Nobody sees more of their own record by a
                role at work than anybody sees of theirs. An administrator looks after accounts and settings, and sees no
                person.

                ## Reading

                %s

                ## Doing

                Acts on a person reach the people in the doer’s areas. Nobody decides on themself.

                %s
                """.formatted(table(readings()), table(acts()));
    }

    private static Stream<List<String>> readings() {
        return Stream.concat(
                Stream.of(head("What")),
                Stream.of(PersonalData.values()).map(data -> row(WORDS.getString("data." + data), data)));
    }

    private static List<String> row(String words, PersonalData data) {
        return Stream.concat(Stream.of(words), ROLES.stream().map(role -> cell(role, data)))
                .toList();
    }

    private static String cell(Role role, PersonalData data) {
        return ReadingTable.of(role, data).map(may -> words(role, may)).orElse("–");
    }

    private static String words(Role role, Permission may) {
        String reach = role == Role.VOLUNTEER ? "their own" : String.valueOf(REACHES.get(may.reach()));
        return may.recorded() ? reach + " ●" : reach;
    }

    private static Stream<List<String>> acts() {
        return Stream.concat(
                Stream.of(head("What")),
                Stream.of(Act.values())
                        .map(act -> Stream.concat(
                                        Stream.of(WORDS.getString("act." + act)),
                                        ROLES.stream().map(role -> act.by().contains(role) ? "yes" : "–"))
                                .toList()));
    }

    private static List<String> head(String first) {
        return Stream.concat(
                        Stream.of(first), ROLES.stream().map(role -> ROLE_WORDS.getString("accounts.role." + role)))
                .toList();
    }

    private static String table(Stream<List<String>> rows) {
        List<String> lines =
                rows.map(cells -> "| " + String.join(" | ", cells) + " |").toList();
        String rule = "|" + "---|".repeat(ROLES.size() + 1);
        return Stream.concat(Stream.of(lines.getFirst(), rule), lines.stream().skip(1))
                .collect(joining("\n"));
    }
}
