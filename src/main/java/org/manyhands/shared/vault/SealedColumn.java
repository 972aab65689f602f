package org.manyhands.shared.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Lets an entity hold {@link Sealed} fields. */
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<@Nullable Sealed, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public @Nullable Sealed convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : new Sealed(column);
    }
}
