package org.manyhands.browser;

import org.manyhands.scenarios.Page;

/** A page as it came over the wire: what a browser is shown. */
record Sheet(String language, String policy, String html) {

    static Sheet of(Page page) {
        return new Sheet(
                page.document().select("html").attr("lang"), page.header("Content-Security-Policy"), page.source());
    }

    /** English and Spanish on a laptop, what runs from right to left on a small phone. */
    Device device() {
        return language.equals("ar") ? Device.NARROW : Device.WIDE;
    }
}
