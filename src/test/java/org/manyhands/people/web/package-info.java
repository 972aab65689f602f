/** First login and a person's own pages, as their readers meet them. */
@NullMarked
package org.manyhands.people.web;

import org.jspecify.annotations.NullMarked;
