/** The administrator's pages, as everybody meets them. */
@NullMarked
package org.manyhands.admin.web;

import org.jspecify.annotations.NullMarked;
