@NullMarked
package org.manyhands.contacts;

import org.jspecify.annotations.NullMarked;
