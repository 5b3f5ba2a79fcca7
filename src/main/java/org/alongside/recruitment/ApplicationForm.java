package org.alongside.recruitment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.forms.Answers;
import org.alongside.forms.SentForm;
import org.alongside.people.ContactApart;
import org.alongside.people.ContactApart.Kind;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.jspecify.annotations.Nullable;

/** Reads the application form that is shipped: which answer is the name, which the way to reach somebody. */
final class ApplicationForm {
    /** The name of its definition. */
    static final String NAME = "application";

    private ApplicationForm() {}

    static String name(SentForm sent) {
        return sent.open().text("full-name");
    }

    /** What they want to be called, or else the first part of their name. */
    static String nameToUse(SentForm sent) {
        String wish = sent.open().text("call-me");
        return wish.isEmpty() ? name(sent).split("\\s", 2)[0] : wish;
    }

    static ContactDetails contact(SentForm sent) {
        Answers open = sent.open();
        return switch (open.text("contact")) {
            case "phone" -> new ContactDetails(ContactWay.PHONE, open.text("phone"), null);
            case "email" -> new ContactDetails(ContactWay.EMAIL, null, open.text("email"));
            default -> new ContactDetails(ContactWay.LETTER, null, null);
        };
    }

    /** Where letters go, for whoever is to be reached by letter in one of the three ways. */
    static @Nullable ContactApart contactApart(SentForm sent) {
        Answers apart = sent.apart();
        if (apart.has("prison")) {
            String address = lines(apart, "prison", "prison-number");
            return new ContactApart(
                    Kind.PRISON, address, apart.date("release-date").orElse(null));
        }
        if (apart.has("trusted-name"))
            return new ContactApart(Kind.TRUSTED_PERSON, lines(apart, "trusted-name", "trusted-reach"), null);
        return apart.has("letter-address") ? new ContactApart(Kind.HOME, lines(apart, "letter-address"), null) : null;
    }

    private static String lines(Answers apart, String... questions) {
        return Stream.of(questions)
                .map(apart::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
