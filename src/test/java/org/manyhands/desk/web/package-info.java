@NullMarked
package org.manyhands.desk.web;

import org.jspecify.annotations.NullMarked;
