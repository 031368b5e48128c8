package org.casegraph.graph.match;

/** What besides their names speaks for or against two being one. */
enum Ground {
    LIST("Both stand in one list, which names each once."),
    AND("A text names them side by side, joined by “and”."),
    KIN_WORD("A word of kinship stands between their names in a text."),
    KIN("They are told to be kin"),
    TIED("They are told to be tied to each other"),
    PARTS("One statement gives each of them a part of their own."),
    SUCCESSOR("One is told to have come after the other."),
    ROLE_IN_CASE("Both have the same part in one case"),
    ROLE_IN_ACT("Both have the same part in one act."),
    SAME_TIE("Both are told to be the same to the same one"),
    /** Of a part in a case that one other alone has. */
    ONLY_ONE("The one who is named is the only one known to have that part in the case.");

    private final String sentence;

    Ground(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    boolean isAgainst() {
        return compareTo(SUCCESSOR) <= 0;
    }
}
