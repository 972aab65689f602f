/**
 * A real browser for tests: what it shows of a page, and what axe finds there. {@link org.manyhands.browser.Onlookers} look
 * at any page that a test has fetched, without a journey to it; {@code docs/how-to/check-the-pages.md} tells what they ask.
 */
@NullMarked
package org.manyhands.browser;

import org.jspecify.annotations.NullMarked;
