/**
 * Journeys in a real browser without script, through the packaged site, a real Keycloak and a real PostgreSQL. They show
 * that people get where they want to go; what each page does in each case is tested below them, without a browser.
 *
 * <p>A journey extends {@link org.manyhands.journeys.Journey}, lets somebody {@code arrive}, and reads like what that
 * person does. {@link org.manyhands.journeys.Traveller#look} examines the page that they stand on: nothing but our own
 * addresses, no script, nothing wider than the screen, nothing that axe or the Nu Html Checker finds, and a picture in
 * {@code target/screenshots} for whoever wants to look too.
 */
@NullMarked
package org.manyhands.journeys;

import org.jspecify.annotations.NullMarked;
