package org.manyhands.safety;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * One act on one thing of the town, and what each part gets. The rows lie in {@code src/test/resources/permissions}, one file
 * a feature, written from the product's own words and not from the policies: two people have to make the same mistake for
 * one to pass.
 *
 * @param object what it is about
 * @param act what is done to it
 * @param verb GET or POST
 * @param path the address; names in braces stand for things of the town (see {@link Example})
 * @param given what has happened before, a name of {@link Example}; or empty
 * @param form what is posted, as {@code name=value&name=value}, not encoded; names in braces as in the path
 * @param expected for every part
 * @param recentProof whether it asks for a login of the last minutes (code X)
 * @param remark for whoever reads the matrix
 */
record PermissionRow(
        String object,
        String act,
        String verb,
        String path,
        String given,
        String form,
        Map<Part, Expected> expected,
        boolean recentProof,
        String remark) {

    /** The address with every name in braces as {@code {}}, so that it can be compared with the routes. */
    String route() {
        return verb + " " + path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
    }

    boolean isRead() {
        return verb.equals("GET");
    }

    /** Whether the database is another one after this part's act; a recorded look changes it too. */
    boolean changes(Part part) {
        return isRead() ? expected.get(part) == Expected.R : isFor(part);
    }

    /** Whether this part gets what the row is about, and not a refusal or another page. */
    boolean isFor(Part part) {
        return expected.getOrDefault(part, Expected.N).isAllowed();
    }

    /** Somebody who may change something this way; empty if nobody may, and for what only leads on. */
    Optional<Part> whoChanges() {
        return Arrays.stream(Part.values()).filter(this::changes).findFirst();
    }

    @Override
    public String toString() {
        return object + ": " + act + " (" + verb + " " + path + ")";
    }
}
