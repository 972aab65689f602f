package org.manyhands.shared.form;

import org.jspecify.annotations.Nullable;

/**
 * Words typed into a field.
 *
 * @param field its id
 */
public record Written(String field, @Nullable String words) {}
