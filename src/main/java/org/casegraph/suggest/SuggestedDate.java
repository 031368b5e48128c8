package org.casegraph.suggest;

import org.casegraph.model.FuzzyDate;
import org.casegraph.text.Span;

/** A place that names a time, with no more precision than it has. */
public record SuggestedDate(Span span, FuzzyDate date, String rule, double score) implements Suggestion {}
