package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.shared.id.HubId;

/** Hubs for other features: settings and names, one query however many are asked for. */
@ApplicationScoped
public class HubDirectory {

    private final Hubs hubs;

    @Inject
    HubDirectory(Hubs hubs) {
        this.hubs = hubs;
    }

    /** The hub, if there is one of this id. */
    public Optional<HubSummary> find(HubId id) {
        return hubs.findByIdOptional(id.value()).map(Hub::summary);
    }

    /** These hubs; ids of no hub are missing from the answer. */
    public Map<HubId, HubSummary> of(Collection<HubId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return hubs.of(ids).stream()
                .map(Hub::summary)
                .collect(Collectors.toUnmodifiableMap(HubSummary::id, Function.identity()));
    }

    /** All hubs by name, listed or not; one page of {@code size}, from 0. */
    public List<HubSummary> page(int page, int size) {
        return hubs.find("order by lower(name)").page(page, size).stream()
                .map(Hub::summary)
                .toList();
    }

    /** How many hubs there are. */
    public long count() {
        return hubs.count();
    }
}
