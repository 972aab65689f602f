/** One's own contact details and who looked; and contact's part of the page of a match. */
@NullMarked
package org.manyhands.contacts.web;

import org.jspecify.annotations.NullMarked;
