package org.manyhands.contacts;

import java.util.UUID;

/** A contact detail, opened: for its owner, or for somebody it is released to. */
public record Detail(UUID id, ContactKind kind, String value) {}
