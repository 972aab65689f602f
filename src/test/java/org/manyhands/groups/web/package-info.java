@NullMarked
package org.manyhands.groups.web;

import org.jspecify.annotations.NullMarked;
