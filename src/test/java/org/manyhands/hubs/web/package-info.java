@NullMarked
package org.manyhands.hubs.web;

import org.jspecify.annotations.NullMarked;
