package org.manyhands.bench;

/**
 * What was measured of one page.
 *
 * @param name what it is, for people
 * @param packedBytes the body as it travels
 * @param bytes the body unpacked
 * @param queries statements it sends to the database, transaction brackets not counted
 * @param page the page itself, as fast as it goes
 * @param steady the page at half that rate
 * @param bareSql the same statements without the site
 * @param aloneMs the median time of the page when nobody else asks, in milliseconds
 * @param processorMs processor time of the site for one page, in milliseconds; unlike the rate it hardly depends on what
 *     else the machine does
 */
record MeasuredPage(
        String name,
        int packedBytes,
        int bytes,
        int queries,
        LoadGenerator.Measured page,
        LoadGenerator.Measured steady,
        LoadGenerator.Measured bareSql,
        double aloneMs,
        double processorMs) {

    /** The page's rate as a share of its bare SQL's. */
    double share() {
        return page.perSecond() / bareSql.perSecond();
    }
}
