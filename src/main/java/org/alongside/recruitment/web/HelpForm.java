package org.alongside.recruitment.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.alongside.recruitment.CallBackData;
import org.alongside.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on "ask us to ring you", never {@code null}.
 *
 * @param once made when the page was first shown, so that the same form sent twice is one request
 */
record HelpForm(String once, String name, String phone, String time) {
    HelpForm(@Nullable String once, @Nullable String name, @Nullable String phone, @Nullable String time) {
        this.once = Ids.parse(requireNonNullElse(once, ""))
                .orElseGet(UUID::randomUUID)
                .toString();
        this.name = requireNonNullElse(name, "").strip();
        this.phone = requireNonNullElse(phone, "").strip();
        this.time = requireNonNullElse(time, "").strip();
    }

    UUID id() {
        return UUID.fromString(once);
    }

    CallBackData said() {
        return new CallBackData(name, phone, time);
    }
}
