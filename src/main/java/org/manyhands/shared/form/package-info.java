/**
 * Forms: what was typed, what is wrong with it, and the page again. A form is a record of strings, empty where
 * nothing was sent ({@code Reading}), with Bean Validation constraints whose messages are names of texts ({@code
 * needs:title_missing}); it is checked by {@link
 * org.manyhands.shared.form.FormCheck}, never by an annotation on a parameter, because the page has to be drawn again.
 */
@NullMarked
package org.manyhands.shared.form;

import org.jspecify.annotations.NullMarked;
