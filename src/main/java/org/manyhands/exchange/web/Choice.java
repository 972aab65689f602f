package org.manyhands.exchange.web;

/** One answer of a question with few. */
record Choice(String value, String label) {}
