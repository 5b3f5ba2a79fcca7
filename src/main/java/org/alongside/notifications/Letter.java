package org.alongside.notifications;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to be sent once.
 *
 * @param key names the one thing that the letter tells, by ids only, such as {@code declined:<decision>}; a letter with the same
 *     key is never posted twice, not even after it was withdrawn
 * @param about whose letter it is, so that it goes with what else is kept about them; null for staff
 * @param to one e-mail address
 * @param subject one line, at most 200 characters
 * @param body plain text
 */
public record Letter(
        String key, OrganisationId organisation, @Nullable PersonId about, String to, String subject, String body) {
    public Letter {
        if (key.isBlank() || key.length() > 120) throw new IllegalArgumentException("a letter needs a short key");
        if (!oneLine(to, 254)) throw new IllegalArgumentException("not one address: letter " + key);
        if (!oneLine(subject, 200)) throw new IllegalArgumentException("not one line of subject: letter " + key);
    }

    private static boolean oneLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /** The key alone, so that no log holds the rest. */
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
