/** The administrator's pages. For everybody else they do not exist. */
@NullMarked
package org.manyhands.admin.web;

import org.jspecify.annotations.NullMarked;
