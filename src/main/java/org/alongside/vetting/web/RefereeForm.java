package org.alongside.vetting.web;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.ContactWay;
import org.alongside.vetting.RefereeData;
import org.jspecify.annotations.Nullable;

/** What was typed about a referee, never {@code null}. */
record RefereeForm(String name, String known, String way, String phone, String email, String address) {
    RefereeForm(
            @Nullable String name,
            @Nullable String known,
            @Nullable String way,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {
        this.name = strip(name);
        this.known = strip(known);
        this.way = strip(way);
        this.phone = strip(phone);
        this.email = strip(email);
        this.address = strip(address);
    }

    RefereeData data() {
        return new RefereeData(name, known, contactWay().orElse(ContactWay.PHONE), reach());
    }

    /** The message key of what has to be filled in, by field, in the order of the page. */
    Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (name.isEmpty()) missing.put("name", "vetting.refused.referee-name");
        if (known.isEmpty()) missing.put("known", "vetting.refused.referee-how");
        if (contactWay().isEmpty()) missing.put("way", "vetting.referees.way.missing");
        else if (reach().isEmpty())
            missing.put(way, "vetting.refused.referee." + contactWay().get());
        return missing;
    }

    /** The field that a refusal is about. */
    String field(String messageKey) {
        return messageKey.endsWith(".PHONE") || messageKey.endsWith(".EMAIL") || messageKey.endsWith(".LETTER")
                ? way
                : messageKey.endsWith("-how") ? "known" : "name";
    }

    private Optional<ContactWay> contactWay() {
        return switch (way) {
            case "phone" -> Optional.of(ContactWay.PHONE);
            case "email" -> Optional.of(ContactWay.EMAIL);
            case "address" -> Optional.of(ContactWay.LETTER);
            default -> Optional.empty();
        };
    }

    private String reach() {
        return switch (way) {
            case "phone" -> phone;
            case "email" -> email;
            default -> address;
        };
    }

    private static String strip(@Nullable String typed) {
        return requireNonNullElse(typed, "").strip();
    }

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "RefereeForm";
    }
}
