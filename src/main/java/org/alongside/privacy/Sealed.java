package org.alongside.privacy;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Encrypts a text column. The module that keeps the column has one small subclass for it: see the package's description. */
public abstract class Sealed implements AttributeConverter<@Nullable String, byte @Nullable []> {
    /** The column length that stands for a {@code LONGBLOB}. */
    public static final int LONG = Integer.MAX_VALUE;

    private final FieldKeys keys;
    private final String column;

    /** @param column {@code table.column}; part of what is sealed, so it never changes */
    protected Sealed(FieldKeys keys, String column) {
        this.keys = keys;
        this.column = column;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String plain) {
        return plain == null ? null : keys.seal(plain, column);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : keys.open(sealed, column);
    }
}
