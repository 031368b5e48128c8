package org.casegraph.graph.judge;

import java.util.List;

/** A judgement cannot be made; the message is a sentence for whoever wanted to. */
public final class JudgementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Link> chain;

    public JudgementRefused(String sentence) {
        this(sentence, List.of());
    }

    public JudgementRefused(String sentence, List<Link> chain) {
        super(sentence, null, false, false);
        this.chain = List.copyOf(chain);
    }

    /** The judgements that say otherwise, as far as whoever judges may know them. */
    public List<Link> chain() {
        return chain;
    }
}
