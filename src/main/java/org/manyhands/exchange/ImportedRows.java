package org.manyhands.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;

/** Rows that have become needs, as stored. */
@ApplicationScoped
class ImportedRows implements PanacheRepositoryBase<ImportedRow, UUID> {

    /** The needs that rows with one of these keys have become in this hub, by key; one query for a whole file. */
    Map<String, NeedId> known(HubId hub, Collection<String> keys) {
        Map<String, NeedId> known = new HashMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select need_id, content_key, row_key from imported_row"
                                + " where hub_id = ?1 and (content_key = any(?2) or row_key = any(?2))",
                        Tuple.class)
                .setParameter(1, hub.value())
                .setParameter(2, keys.toArray(String[]::new))
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            NeedId need = new NeedId(row.get("need_id", UUID.class));
            known.put(row.get("content_key", String.class), need);
            known.put(row.get("row_key", String.class), need);
        }
        return known;
    }

    /** The needs that are left of an import, in the order of the file; one page of {@code size}, from 0. */
    List<NeedId> of(ImportId file, int page, int size) {
        return find("importId = ?1 order by line", file.value()).page(page, size).stream()
                .map(ImportedRow::need)
                .toList();
    }

    long left(ImportId file) {
        return count("importId", file.value());
    }
}
