package org.alongside.installation;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every setting that somebody who runs an installation gives by environment, and what it has to look like. */
enum Setting {
    ALONGSIDE_DB_URL(
            looksLike("jdbc:mysql://[^/]+/[^/?]+(\\?.*)?").or(looksLike("jdbc:h2:.+")),
            "the address of a MySQL database, such as jdbc:mysql://localhost:3306/alongside"),
    ALONGSIDE_DB_USER(any(), "the name by which Alongside signs in to the database"),
    ALONGSIDE_DB_PASSWORD(any(), "its password"),
    ALONGSIDE_HOME(any(), "a folder for what Alongside keeps beside the database"),
    ALONGSIDE_KEYS(any(), "the file with the keys"),
    ALONGSIDE_ADDRESS(
            looksLike("https?://[^\\s/?#]+(:\\d+)?"),
            "where people reach Alongside, such as https://mentors.example.org, without a slash at the end"),
    PORT(number(0, 65_535), "a number from 1 to 65535, or 0 for any free port"),
    SMTP_HOST(looksLike("\\S+"), "the name of a mail server"),
    SMTP_PORT(number(1, 65_535), "a number from 1 to 65535"),
    SMTP_USER(any(), "the name by which Alongside signs in to the mail server"),
    SMTP_PASSWORD(any(), "its password"),
    SMTP_FROM(looksLike(".*\\S@\\S+"), "an e-mail address"),
    SMTP_SSL(looksLike("true|false"), "true or false"),
    SMTP_STARTTLS_REQUIRED(looksLike("true|false"), "true or false");

    private final Predicate<String> right;
    private final String what;

    Setting(Predicate<String> right, String what) {
        this.right = right;
        this.what = what;
    }

    /** Never repeats the value: it may be a password in the wrong place. */
    void check(String value) {
        if (this == ALONGSIDE_DB_URL && value.startsWith("jdbc:mariadb:")) {
            throw new CannotStart(
                    "ALONGSIDE_DB_URL names a MariaDB, which Alongside does not support.", "Use MySQL 8.4 or newer.");
        }
        if (!right.test(value)) throw new CannotStart(this + " is not right.", "It has to be " + what + ".");
    }

    private static Predicate<String> any() {
        return value -> true;
    }

    private static Predicate<String> looksLike(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Predicate<String> number(int from, int to) {
        return looksLike("\\d{1,5}").and(value -> Integer.parseInt(value) >= from && Integer.parseInt(value) <= to);
    }
}
