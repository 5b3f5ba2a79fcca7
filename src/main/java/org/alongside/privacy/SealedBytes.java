package org.alongside.privacy;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Encrypts a column that holds a file. The module that keeps the column has one small subclass for it, as for {@link Sealed}. */
public abstract class SealedBytes implements AttributeConverter<byte @Nullable [], byte @Nullable []> {
    private final FieldKeys keys;
    private final String column;

    /** @param column {@code table.column}; part of what is sealed, so it never changes */
    protected SealedBytes(FieldKeys keys, String column) {
        this.keys = keys;
        this.column = column;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(byte @Nullable [] plain) {
        return plain == null ? null : keys.seal(plain, column);
    }

    @Override
    public byte @Nullable [] convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : keys.openBytes(sealed, column);
    }
}
