package org.manyhands.shared;

/**
 * Something that has happened, told in the past tense. Each feature has one sealed interface of its events; they are
 * fired as CDI events inside the transaction that made them true, and observed inside it too: whatever has to happen
 * later goes into an outbox row.
 */
public interface DomainEvent {}
