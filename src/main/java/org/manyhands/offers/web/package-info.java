/** Pages of offers: what I give, how much room I have left, and the few steps of making an offer. */
@NullMarked
package org.manyhands.offers.web;

import org.jspecify.annotations.NullMarked;
