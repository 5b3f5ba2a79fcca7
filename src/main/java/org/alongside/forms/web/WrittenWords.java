package org.alongside.forms.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/** What somebody wrote into a form that they sent. */
final class WrittenWords {
    /** A bare {@code phone} or {@code yes} is a choice and quickly made again. */
    private static final Pattern CHOICE = Pattern.compile("[a-z-]+");

    private WrittenWords() {}

    /** In the order of the page; empty when they only chose, or only looked. */
    static String in(ServletWebRequest web) {
        if (web.getHttpMethod() != HttpMethod.POST) return "";
        return web.getRequest().getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Stream.of(field.getValue()))
                .filter(value -> !value.isBlank() && !CHOICE.matcher(value).matches())
                .collect(Collectors.joining("\n\n"));
    }
}
