/**
 * What every feature may use: who is asking ({@link org.manyhands.shared.Actor}), what a policy answers ({@link
 * org.manyhands.shared.Verdict}), ids, texts, forms and the web's common ground. Nothing in here knows a class, a table or a
 * rule of a feature, only names that several of them share: ids, scopes, permissions, budgets (ADR 2). And nothing in here
 * decides who may do what: that stands in the features' policies.
 */
@NullMarked
package org.manyhands.shared;

import org.jspecify.annotations.NullMarked;
