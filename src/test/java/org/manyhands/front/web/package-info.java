@NullMarked
package org.manyhands.front.web;

import org.jspecify.annotations.NullMarked;
