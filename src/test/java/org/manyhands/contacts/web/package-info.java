@NullMarked
package org.manyhands.contacts.web;

import org.jspecify.annotations.NullMarked;
