/**
 * What waits for whom: <em>My work</em> for everybody, and the desk of a hub for its coordinators. Owns no data: it asks
 * the features, one adapter each ({@link org.manyhands.desk.Work}, {@link org.manyhands.desk.DeskSource}). A new feature
 * that makes people wait adds an adapter here; a queue on the desk of a hub also takes a place in the order of {@link
 * org.manyhands.desk.HubDesk} and a name in the text {@code desk:queue}.
 */
@NullMarked
package org.manyhands.desk;

import org.jspecify.annotations.NullMarked;
