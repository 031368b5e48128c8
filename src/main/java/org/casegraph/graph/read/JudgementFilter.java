package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements are wanted.
 *
 * @param of the id of an entity, former or not; null for any
 * @param verdicts null for all
 * @param standing whether they stand or were taken back, null for either
 */
public record JudgementFilter(@Nullable String of, @Nullable List<Verdict> verdicts, @Nullable Boolean standing) {}
