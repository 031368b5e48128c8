package org.casegraph.source.brat;

import java.util.List;

/** One line of an annotation file. */
sealed interface Annotation {

    /** Counted from one. */
    int line();

    /** The word that it is told by: "Person", "Arrest". */
    String type();

    /** Words of the text: something named, or what tells of an event. Its pieces are offsets as the file has them. */
    record Bound(String id, String type, List<Piece> pieces, String words, int line) implements Annotation {
        public Bound {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of the text, the end not included, in the units of the file. */
    record Piece(int start, int end) {}

    record Relation(String id, String type, Argument first, Argument second, int line) implements Annotation {}

    record Event(String id, String type, String trigger, List<Argument> arguments, int line) implements Annotation {
        public Event {
            arguments = List.copyOf(arguments);
        }
    }

    /** A part, and the id of whoever has it. */
    record Argument(String role, String target) {}

    /** Something said of an annotation; the value is empty where the type says all. */
    record Attribute(String type, String target, String value, int line) implements Annotation {}

    /** What an annotation stands for elsewhere, such as {@code Wikidata:Q42}. */
    record Reference(String type, String target, String entry, int line) implements Annotation {}

    /** What an annotator remarks. */
    record Remark(String type, String target, String words, int line) implements Annotation {}

    /** Annotations that stand for the same. */
    record Equivalence(String type, List<String> members, int line) implements Annotation {
        public Equivalence {
            members = List.copyOf(members);
        }
    }
}
