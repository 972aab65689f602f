/**
 * A need being written: the form in steps with its review, sending it in, and what changes the text, the lines and who sees it
 * afterwards. {@link org.manyhands.needs.web.writing.DraftStep} is the order of the steps; what all of them do is {@link
 * org.manyhands.needs.web.writing.StepAnswers}. One more step: a form, a page, a resource, a name in the order.
 */
@NullMarked
package org.manyhands.needs.web.writing;

import org.jspecify.annotations.NullMarked;
