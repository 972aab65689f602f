/**
 * Real input: a file of needs that a stranger made becomes drafts that a coordinator has seen.
 *
 * <p>The promise: no need and no group is made before a dry run has shown every row, what would be made of it, and every
 * problem with its line; until then the file alone is kept, sealed. The same file again changes nothing. What would lead to a person (phone numbers, addresses, coordinates) does
 * not pass. A file brings needs only: never people, roles, consents or contact details.
 *
 * <p>The way of a file, each step plain Java without framework or database:
 *
 * <ol>
 *   <li>{@link org.manyhands.exchange.CsvFile} turns bytes into a {@link org.manyhands.exchange.Sheet}, or refuses and
 *       names the line.
 *   <li>{@link org.manyhands.exchange.ColumnGuess} proposes a {@link org.manyhands.exchange.ColumnPlan}: which column
 *       means what, how sure we are; the coordinator may change it.
 *   <li>{@link org.manyhands.exchange.ImportPlanner} makes an {@link org.manyhands.exchange.ImportPlan} of {@link
 *       org.manyhands.exchange.PlannedNeed}s, each with its {@link org.manyhands.exchange.Problem}s.
 * </ol>
 *
 * <p>Around them, what a coordinator does: {@link org.manyhands.exchange.StageFile}, {@link
 * org.manyhands.exchange.DecideColumns}, {@link org.manyhands.exchange.CommitImport}, {@link
 * org.manyhands.exchange.UndoImport}, {@link org.manyhands.exchange.DiscardFile}; {@link
 * org.manyhands.exchange.WaitingFiles} and {@link org.manyhands.exchange.ImportBoard} read. A file goes UPLOADED → IMPORTED → UNDONE ({@code ImportMove} is the table);
 * while it waits it lies in the database, sealed under a keyset of its own, for 72 hours at most. Uses needs, groups, hubs,
 * places, skills; emits nothing, because drafts concern nobody yet.
 *
 * <p>What people call their columns stands in {@code exchange/headings.tsv}, by what words a column of states or a question for
 * consent is known in {@code exchange/heading-words.tsv}, what they call "none", "remote" and the months in {@code
 * exchange/words.tsv}, what they write around names in {@code exchange/names.tsv}: whoever knows another language adds it there.
 */
@NullMarked
package org.manyhands.exchange;

import org.jspecify.annotations.NullMarked;
