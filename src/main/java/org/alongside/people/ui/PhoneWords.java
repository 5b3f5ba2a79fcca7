package org.alongside.people.ui;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Phone numbers as people here write them: 07700 900123; with the country only when it is another one. */
final class PhoneWords {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "GB";

    private PhoneWords() {}

    /** Whatever cannot be read stays as it is. */
    static String of(String kept) {
        try {
            PhoneNumber number = NUMBERS.parse(kept, HOME);
            boolean here = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HOME);
            return NUMBERS.format(number, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return kept;
        }
    }
}
