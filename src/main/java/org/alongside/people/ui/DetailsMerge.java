package org.alongside.people.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.people.PersonData;
import org.alongside.shared.ui.LostUpdateDialog.Field;
import org.jspecify.annotations.Nullable;

/** Two versions of somebody’s details: what differs, and the one that comes of choosing field by field. */
final class DetailsMerge {
    private DetailsMerge() {}

    /**
     * What the colleague saved beside what was typed; a field that was not touched here stands on theirs.
     *
     * @param before as it was when the dialog was opened
     * @param words gives the words for a message key
     */
    static List<Field> compare(PersonData before, PersonData theirs, PersonData mine, UnaryOperator<String> words) {
        Comparison all = new Comparison(before, theirs, mine, words);
        return List.of(
                all.field("name", PersonData::name),
                all.field("name-to-use", PersonData::nameToUse),
                all.field("way", data -> words.apply("people.way." + data.way())),
                all.field("phone", data -> text(data.phone())),
                all.field("email", data -> text(data.email())));
    }

    /** @param kept the names of the fields that stay as they are in {@code mine} */
    static PersonData merge(PersonData theirs, PersonData mine, Set<String> kept) {
        Function<String, PersonData> of = name -> kept.contains(name) ? mine : theirs;
        return new PersonData(
                of.apply("name").name(),
                of.apply("name-to-use").nameToUse(),
                of.apply("way").way(),
                of.apply("phone").phone(),
                of.apply("email").email(),
                theirs.version());
    }

    private record Comparison(PersonData before, PersonData theirs, PersonData mine, UnaryOperator<String> words) {
        Field field(String name, Function<PersonData, String> value) {
            String typed = value.apply(mine);
            return new Field(
                    name,
                    words.apply("people.details." + name),
                    value.apply(theirs),
                    typed,
                    !typed.equals(value.apply(before)));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
