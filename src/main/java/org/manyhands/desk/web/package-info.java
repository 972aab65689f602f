/** My work, and the desk of a hub. */
@NullMarked
package org.manyhands.desk.web;

import org.jspecify.annotations.NullMarked;
