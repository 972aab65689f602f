/**
 * What every feature may use: who is asking ({@link org.manyhands.shared.Actor}), what a policy answers ({@link
 * org.manyhands.shared.Verdict}), ids, texts, forms and the web's common ground. Nothing in here knows a feature, and
 * nothing in here decides who may do what: that stands in the features' policies.
 */
@NullMarked
package org.manyhands.shared;

import org.jspecify.annotations.NullMarked;
