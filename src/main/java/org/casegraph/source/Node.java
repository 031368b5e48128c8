package org.casegraph.source;

import java.util.List;
import java.util.SequencedMap;

/** A piece of a YAML or JSON file that remembers its line. */
public sealed interface Node {

    int line();

    /** What it is, for a sentence about it. */
    String what();

    record Text(String value, int line) implements Node {
        @Override
        public String what() {
            return "the value '" + Words.shortened(value) + "'";
        }
    }

    record Items(List<Node> items, int line) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    record Entries(SequencedMap<String, Node> entries, int line) implements Node {
        @Override
        public String what() {
            return "a group of fields";
        }
    }
}
