@NullMarked
package org.manyhands.offers.web;

import org.jspecify.annotations.NullMarked;
