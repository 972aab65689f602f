/**
 * The web's common ground: the frame of every page ({@code Chrome}), one effect for one form ({@code Submissions}), error
 * pages that give back what was typed, headers, cookies, and the refusal of posts from elsewhere. Features' {@code web}
 * packages build on this and on nothing else of the web.
 */
@NullMarked
package org.manyhands.shared.web;

import org.jspecify.annotations.NullMarked;
