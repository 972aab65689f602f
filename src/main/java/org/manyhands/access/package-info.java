/**
 * Who may do what: grants (person, role, scope, granted by, until when), and roles as bundles of named permissions. This
 * feature turns the account behind a request into an {@link org.manyhands.shared.Actor}, afresh each time, so that a
 * grant that ends is over on the very next request. What a permission allows stands in the policy of the feature
 * concerned.
 *
 * <p>Nobody can grant a right they do not hold; administrator, coordinator and auditor exclude each other.
 */
@NullMarked
package org.manyhands.access;

import org.jspecify.annotations.NullMarked;
