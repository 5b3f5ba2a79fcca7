package org.alongside;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.accounts.Role;
import org.alongside.people.ContactWay;
import org.alongside.people.DeclineReason;
import org.alongside.people.HoldReason;
import org.alongside.people.NoteKind;
import org.alongside.people.Stage;
import org.alongside.recruitment.Agreed;
import org.alongside.training.AppealState;
import org.alongside.training.AttendanceMark;
import org.alongside.training.AwardProgress;
import org.alongside.training.EvidenceKind;
import org.alongside.training.SampleReason;
import org.alongside.training.UnitState;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckOutcome;
import org.alongside.vetting.CheckState;
import org.alongside.vetting.Nation;
import org.alongside.vetting.RefereeState;
import org.alongside.vetting.ReferenceHow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that people read: there when it is asked for, asked for when it is there, and written as we write. */
class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path FILES = MAIN.resolve("resources/messages");

    /** What stands in quotes and looks like a key or the beginning of one. */
    private static final Pattern IN_CODE = Pattern.compile("[\"']([a-z][a-z-]*(?:\\.[A-Za-z0-9_-]+)+\\.?)[\"']");

    private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z][a-z-]*(?:\\.[A-Za-z0-9_-]+)*\\.)[\"']");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{\\|?([a-z][A-Za-z0-9_.-]*)");

    /** Words that we do not use of people, and questions that we do not ask. */
    private static final Pattern UNKIND = Pattern.compile(
            "(?i)\\b(ex-)?offend(er|ers|ing)\\b|service user|\\bfail(ed|ure)?\\b|\\breject(ed|ion)?\\b|are you sure|\\binvalid\\b");

    /** Names that only the program reads, though they look like keys. */
    private static final Set<String> NOT_WORDS = Set.of(
            "sign-in.account",
            "sign-in.account-from-caller",
            "sign-in.caller",
            "sign-in.code-for-account",
            "sign-in.code-for-caller",
            "sign-in.code-sent-to",
            "sign-in.trouble");

    private static final Map<String, String> WORDS = words();
    private static final Set<String> USED = used();

    @Test
    void every_key_that_is_asked_for_is_there() {
        Set<String> families = WORDS.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toCollection(TreeSet::new));
        assertThat(USED)
                .filteredOn(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .filteredOn(key -> !WORDS.containsKey(key) && !beginsAKey(key) && !NOT_WORDS.contains(key))
                .isEmpty();
    }

    @Test
    void every_word_is_asked_for() {
        assertThat(WORDS.keySet())
                .filteredOn(key -> !USED.contains(key) && beginnings(key).noneMatch(USED::contains))
                .filteredOn(key -> choices().noneMatch(choice -> key.startsWith((String) choice.get()[0])))
                .isEmpty();
    }

    @Test
    void every_word_is_written_for_people() {
        assertThat(WORDS).allSatisfy((key, words) -> {
            assertThat(words).as(key).isNotBlank().doesNotContain("'").doesNotContain(" - ");
            assertThat(UNKIND.matcher(words).find()).as(key + ": " + words).isFalse();
            assertThatCode(() -> new MessageFormat(words, Locale.UK)).as(key).doesNotThrowAnyException();
        });
    }

    @Test
    void no_key_is_said_twice() {
        List<String> keys = new ArrayList<>();
        files(FILES, "properties")
                .forEach(file -> read(file)
                        .lines()
                        .filter(line -> line.matches("[a-z][^=#]*=.*"))
                        .forEach(line ->
                                keys.add(line.substring(0, line.indexOf('=')).strip())));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_choice_has_a_name(String beginning, Enum<?>[] choices) {
        assertThat(choices).allSatisfy(choice -> assertThat(WORDS).containsKey(beginning + choice.name()));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("accounts.role.", Role.values()),
                Arguments.of("shell.role.", Role.values()),
                Arguments.of("people.stage.", Stage.values()),
                Arguments.of("people.decline.", DeclineReason.values()),
                Arguments.of("people.hold.", HoldReason.values()),
                Arguments.of("people.note.", NoteKind.values()),
                Arguments.of("people.way.", ContactWay.values()),
                Arguments.of("recruitment.agreed.", Agreed.values()),
                Arguments.of("vetting.state.", CheckState.values()),
                Arguments.of("vetting.outcome.", CheckOutcome.values()),
                Arguments.of("vetting.decision.", CheckDecision.values()),
                Arguments.of("vetting.nation.", Nation.values()),
                Arguments.of("vetting.referee.state.", RefereeState.values()),
                Arguments.of("vetting.referee.by.", ContactWay.values()),
                Arguments.of("vetting.referee.how.", ReferenceHow.values()),
                Arguments.of("training.unit.", UnitState.values()),
                Arguments.of("training.progress.", AwardProgress.values()),
                Arguments.of("training.mark.", AttendanceMark.values()),
                Arguments.of("training.appeal.", AppealState.values()),
                Arguments.of("training.evidence.kind.", EvidenceKind.values()),
                Arguments.of("training.sample.why.", SampleReason.values()),
                Arguments.of("training.mine.unit.", UnitState.values()));
    }

    private static boolean beginsAKey(String used) {
        String beginning = used.endsWith(".") ? used : used + ".";
        return WORDS.keySet().stream().anyMatch(key -> key.startsWith(beginning));
    }

    /** For {@code a.b.c}: {@code a.} and {@code a.b.} with the dot and, from two words on, without. */
    private static Stream<String> beginnings(String key) {
        Stream.Builder<String> found = Stream.builder();
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            found.add(key.substring(0, dot + 1));
            if (key.indexOf('.') < dot) found.add(key.substring(0, dot));
        }
        return found.build();
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        Stream.of("java", "html", "yml", "json", "txt")
                .flatMap(ending -> files(MAIN, ending).stream())
                .map(MessagesTest::read)
                .forEach(text -> Stream.of(IN_CODE, BEGINNING, IN_TEMPLATES)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1))
                        .forEach(used::add));
        return used;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (Path file : files(FILES, "properties")) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        }
        return words;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
