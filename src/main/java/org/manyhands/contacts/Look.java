package org.manyhands.contacts;

import java.time.Instant;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** A look at somebody's contact details, as its owner may read it. */
public record Look(PersonId by, MatchId match, Instant at) {}
