package org.casegraph.graph;

/**
 * What made the graph change.
 *
 * @param subject what it was: the name of a case file, the id of a judgement or ruling, or of the document reviewed
 */
public record Cause(Kind kind, String subject) {

    /** How a change comes about. */
    public enum Kind {
        IMPORT,
        JUDGEMENT,
        RULING,
        REVIEW
    }

    public static Cause imported(String caseFile) {
        return new Cause(Kind.IMPORT, caseFile);
    }

    public static Cause judged(String judgement) {
        return new Cause(Kind.JUDGEMENT, judgement);
    }

    public static Cause ruled(String ruling) {
        return new Cause(Kind.RULING, ruling);
    }

    public static Cause reviewed(String document) {
        return new Cause(Kind.REVIEW, document);
    }
}
