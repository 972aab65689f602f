package org.manyhands.contacts;

/** The ways to reach somebody that people use in this field; the safest first. */
public enum ContactKind {
    SIGNAL,
    MATRIX,
    MAIL,
    PHONE,
    OTHER
}
