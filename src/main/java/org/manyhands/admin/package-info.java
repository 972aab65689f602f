/**
 * Pages for those who run the installation: hubs, their first coordinators, closing a login. Owns no data; each act is a use
 * case of the feature concerned. An administrator sees names of hubs and who coordinates them, and no content: no needs,
 * no members, no messages (docs/rules.md#who-may-do-what).
 */
@NullMarked
package org.manyhands.admin;

import org.jspecify.annotations.NullMarked;
