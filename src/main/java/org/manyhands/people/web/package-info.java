/** First login, a person's own page, and their profile: pages that only the person themselves ever sees. */
@NullMarked
package org.manyhands.people.web;

import org.jspecify.annotations.NullMarked;
