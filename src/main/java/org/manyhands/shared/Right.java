package org.manyhands.shared;

/** A permission in a scope: what one grant gives, unpacked. */
public record Right(Permission permission, Scope scope) {}
