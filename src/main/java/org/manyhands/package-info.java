/**
 * Many Hands: volunteers say what they know and can lend, community groups say what they need, coordinators bring both
 * together, and nothing happens without two yeses. One program that writes HTML; PostgreSQL keeps everything, Keycloak knows
 * logins and nothing else, no script runs in a browser. Some who use it are in danger: who sees what comes before anything else.
 *
 * <p><b>The map.</b> A package a feature, flat, with one {@code web} inside; each knows only those above it in this list
 * ({@code docs/adr/0002-packages-by-feature.md}, held by {@code FeatureMapTest}):
 *
 * <ul>
 *   <li>{@link org.manyhands.shared}: who is asking, ids, texts, forms, one effect for one form, the vault
 *   <li>{@link org.manyhands.places}, {@link org.manyhands.skills}: towns and skills, without asking anybody outside; {@link
 *       org.manyhands.people}, {@link org.manyhands.access}: pseudonyms, grants, the actor of a request; {@link
 *       org.manyhands.privacy}: what is stored about whom
 *   <li>{@link org.manyhands.hubs}, {@link org.manyhands.groups}: who belongs where, who is vetted, who is accredited
 *   <li>{@link org.manyhands.needs}, {@link org.manyhands.offers}: what groups lack, what people give
 *   <li>{@link org.manyhands.matching}: who might help and why; the life of a match
 *   <li>{@link org.manyhands.contacts}, {@link org.manyhands.conversations}: what follows an agreement
 *   <li>{@link org.manyhands.exchange}, {@link org.manyhands.desk}, {@link org.manyhands.admin}, {@link
 *       org.manyhands.front}: files, what waits for whom, the operator's pages, the pages that speak for the site
 * </ul>
 *
 * <p><b>The rules of the house.</b>
 *
 * <ul>
 *   <li>Every read begins with the viewer, an {@link org.manyhands.shared.Actor}; a policy answers first, with a {@link
 *       org.manyhands.shared.Verdict}. What is hidden is missing: the same 404.
 *   <li>Every write is a use case with a name, in one transaction, once for one form ({@link
 *       org.manyhands.shared.web.Submissions}). A refusal is a value; an exception is a fault.
 *   <li>Lives are tables of transitions, and what can be derived is not stored.
 *   <li>Entities, repositories, policies and resources stay inside their package. Others get ids, records, use cases, events
 *       and ports; a port lies with whoever asks, its answer with whoever knows.
 *   <li>A page is a record with a template; every sentence stands in {@code messages}, in every language.
 *   <li>Time comes from a {@link java.time.Clock}; what would hurt if it leaked is sealed in the {@link
 *       org.manyhands.shared.vault.Vault}.
 * </ul>
 *
 * <p>{@code docs/tour-of-one-request.md} follows one click through all of it; {@code docs/how-to} says how to add to it.
 */
@NullMarked
package org.manyhands;

import org.jspecify.annotations.NullMarked;
