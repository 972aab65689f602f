package org.manyhands.skills;

/**
 * What kind of thing is given or lacked where it is not a skill: the other half of the vocabulary that needs and offers
 * share. Their names for readers are {@code shared:resource_kind}.
 */
public enum ResourceKind {
    /** Laptops, radios, printers, tools, lent or given. */
    EQUIPMENT,
    /** A room to meet, work or store in. */
    SPACE,
    /** A lift, a van, a courier. */
    TRANSPORT,
    /** Servers, storage, processing time. */
    HOSTING,
    /** Lines, SIM cards, access points, satellite links. */
    CONNECTIVITY,
    /** Things that are used up or passed on: food, cables, paper, clothes. */
    GOODS,
    /** Material that teaches: courses, guides, data sets, licences. */
    KNOWLEDGE
}
