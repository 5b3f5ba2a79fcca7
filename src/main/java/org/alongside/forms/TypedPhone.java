package org.alongside.forms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A phone number as it was typed.
 *
 * <p>What counts is that it can be rung: the length is checked, whether the number is in use is not.
 */
record TypedPhone(String typed) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "GB";
    private static final int MOBILE_DIGITS = 11;

    /** The number as it is written on paper; what was typed when it cannot be rung. */
    String tidy() {
        return parsed().filter(NUMBERS::isPossibleNumber)
                .map(TypedPhone::onPaper)
                .orElse(typed);
    }

    Optional<Problem> problem(String field) {
        String digits = digits();
        if (digits.isEmpty()) return Optional.of(Problem.of(field, "forms.problem.phone.no-digits"));
        if (digits.startsWith("07") && digits.length() != MOBILE_DIGITS) {
            return Optional.of(Problem.of(field, "forms.problem.phone.mobile", digits.length()));
        }
        return parsed().filter(NUMBERS::isPossibleNumber).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(field, "forms.problem.phone.check", digits.length()));
    }

    private String digits() {
        return PhoneNumberUtil.normalizeDigitsOnly(typed);
    }

    private Optional<PhoneNumber> parsed() {
        try {
            return Optional.of(NUMBERS.parse(typed, HERE));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String onPaper(PhoneNumber number) {
        boolean here = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HERE);
        return NUMBERS.format(number, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }
}
