package org.manyhands.front.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.front.web.WhatWeHoldPage.Kept;
import org.manyhands.privacy.DataClass;
import org.manyhands.privacy.DataInventory;
import org.manyhands.privacy.StoredFact;
import org.manyhands.privacy.Topic;

/** What we hold: open to everybody, written from the inventory, asking no database. */
@Path("/what-we-hold")
class WhatWeHoldResource {

    static final List<String> ABSENT = List.of("addresses", "names", "whereabouts", "pictures", "presence", "scores");

    static final List<String> OUTSIDE = List.of("login_page", "browser", "key_file", "log", "backups");

    private static final List<Kept> WAYS = List.of(Kept.READABLE, Kept.SEALED, Kept.FINGERPRINT);

    @Inject
    DataInventory inventory;

    @GET
    public WhatWeHoldPage show() {
        List<WhatWeHoldPage.Topic> topics =
                inventory.topics().stream().map(WhatWeHoldResource::shown).toList();
        return new WhatWeHoldPage(ABSENT, WAYS, topics, OUTSIDE);
    }

    private static WhatWeHoldPage.Topic shown(Topic topic) {
        List<WhatWeHoldPage.Fact> facts = topic.facts().stream()
                .map(fact -> new WhatWeHoldPage.Fact(fact.name(), kept(fact), fact.ending()))
                .toList();
        return new WhatWeHoldPage.Topic(
                topic.name(),
                together(facts.stream()
                        .map(WhatWeHoldPage.Fact::kept)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kept.class)))),
                facts);
    }

    private static Kept kept(StoredFact fact) {
        return switch (fact.storage()) {
            case SEALED -> Kept.SEALED;
            case FINGERPRINT -> Kept.FINGERPRINT;
            case READABLE -> fact.dataClass() == DataClass.SENSITIVE ? Kept.SENSITIVE : Kept.READABLE;
        };
    }

    private static Kept together(Set<Kept> kept) {
        if (kept.size() == 1) {
            return kept.iterator().next();
        }
        return kept.equals(EnumSet.of(Kept.READABLE, Kept.SENSITIVE)) ? Kept.SENSITIVE : Kept.PARTLY;
    }
}
