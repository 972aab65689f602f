package org.manyhands.matching.web;

import org.manyhands.shared.form.ShortText;

/** How it was, in words: what could be better. */
record MatchFeedbackForm(@ShortText(max = 1000) String better) {}
