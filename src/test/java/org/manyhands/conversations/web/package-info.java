@NullMarked
package org.manyhands.conversations.web;

import org.jspecify.annotations.NullMarked;
