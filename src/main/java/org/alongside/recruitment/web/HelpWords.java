package org.alongside.recruitment.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What has to be put right before we can ring somebody, as a sentence for each field, in the order of the page. */
@Component
class HelpWords {
    static final int LONGEST = 200;
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;

    private final MessageSource words;

    HelpWords(MessageSource words) {
        this.words = words;
    }

    Map<String, String> problems(HelpForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        length("name", form.name(), problems);
        length("phone", form.phone(), problems);
        length("time", form.time(), problems);
        if (form.name().isEmpty()) {
            problems.put("name", say("help.name.missing"));
        }
        phone(form.phone(), problems);
        return problems;
    }

    private void phone(String phone, Map<String, String> problems) {
        long digits = phone.codePoints().filter(Character::isDigit).count();
        if (phone.isEmpty()) {
            problems.put("phone", say("help.phone.missing"));
        } else if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            problems.putIfAbsent("phone", say("help.phone.digits", digits));
        }
    }

    private void length(String field, String typed, Map<String, String> problems) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            problems.put(field, say("help.toolong", LONGEST));
        }
    }

    private String say(String key, Object... gaps) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.getMessage(key, gaps, locale);
    }
}
