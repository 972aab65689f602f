/** The pages of community groups: a hub's groups, registering one, its page, who speaks for it. */
@NullMarked
package org.manyhands.groups.web;

import org.jspecify.annotations.NullMarked;
