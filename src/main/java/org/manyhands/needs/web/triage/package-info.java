/**
 * What coordinators do with needs: the queues of a hub, one need open among them, and the acts on it. What all acts do is {@link
 * org.manyhands.needs.web.triage.TriageAnswers}.
 */
@NullMarked
package org.manyhands.needs.web.triage;

import org.jspecify.annotations.NullMarked;
