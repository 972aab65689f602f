/**
 * What waits for whom: <em>My work</em> for everybody, and the desk of a hub for its coordinators. Owns no data: it asks
 * the features, one adapter each ({@link org.manyhands.desk.Work}, {@link org.manyhands.desk.DeskSource}). A new feature
 * that makes people wait adds an adapter here and nothing else changes.
 */
@NullMarked
package org.manyhands.desk;

import org.jspecify.annotations.NullMarked;
