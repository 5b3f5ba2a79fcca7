package org.alongside.shared;

import java.nio.charset.StandardCharsets;

/** A file that comes in or goes out. */
public record HandedFile(String name, String mediaType, byte[] content) {
    /** Text in UTF-8. */
    public static HandedFile ofText(String name, String mediaType, String text) {
        return new HandedFile(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}
