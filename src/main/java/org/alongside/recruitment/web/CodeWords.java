package org.alongside.recruitment.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What to say when a code or a reference opens nothing.
 *
 * <p>How many digits are missing is said, because the page can count them; whether a code exists never is.
 */
@Component
class CodeWords {
    private static final int CODE_DIGITS = 16;
    private static final int REFERENCE_DIGITS = 8;

    private final MessageSource words;

    CodeWords(MessageSource words) {
        this.words = words;
    }

    Map<String, String> problems(String code) {
        return Map.of("code", count("code", code, CODE_DIGITS, "resume.unknown"));
    }

    Map<String, String> problems(String reference, String code) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (digits(reference).length() != REFERENCE_DIGITS)
            problems.put("reference", count("reference", reference, REFERENCE_DIGITS, ""));
        if (digits(code).length() != CODE_DIGITS) problems.put("code", count("code", code, CODE_DIGITS, ""));
        if (problems.isEmpty()) problems.put("reference", say("status.unknown"));
        return problems;
    }

    /** Only the digits, as somebody typed them between spaces and dashes; an O is a nought. */
    static String digits(String typed) {
        return typed.replaceAll("[oO]", "0").replaceAll("\\D", "");
    }

    private String count(String field, String typed, int needed, String otherwise) {
        int digits = digits(typed).length();
        if (digits == needed) return say(otherwise);
        return typed.isBlank()
                ? say("resume." + field + ".missing")
                : say("resume." + field + ".digits", digits, needed);
    }

    private String say(String key, Object... gaps) {
        return words.getMessage(key, gaps, LocaleContextHolder.getLocale());
    }
}
