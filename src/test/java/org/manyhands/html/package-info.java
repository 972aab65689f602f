/**
 * Whether pages are HTML as the standard has it. Every page that any test draws or fetches can be handed to {@link
 * org.manyhands.html.NuChecker}; those that walk the whole site do, see {@code docs/how-to/check-the-pages.md}.
 */
@NullMarked
package org.manyhands.html;

import org.jspecify.annotations.NullMarked;
