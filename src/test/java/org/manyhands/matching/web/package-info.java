@NullMarked
package org.manyhands.matching.web;

import org.jspecify.annotations.NullMarked;
