/** The pages of hubs: finding one, asking to join, one's own membership; and for coordinators the queue, vetting, settings. */
@NullMarked
package org.manyhands.hubs.web;

import org.jspecify.annotations.NullMarked;
