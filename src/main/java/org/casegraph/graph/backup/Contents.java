package org.casegraph.graph.backup;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a backup, which is a ZIP file within its seal, in this order. */
final class Contents {

    static final String ABOUT = "about.json";
    static final String NODES = "nodes.jsonl";
    static final String TIES = "ties.jsonl";
    static final String TEXTS = "texts/";
    static final String END = "end.json";

    /** As {@code HeldTexts} names them. */
    static final Pattern TEXT = Pattern.compile("[0-9a-f]{64}(\\.[0-9a-f]{64})?\\.(txt|original|json)");

    private Contents() {}

    /** What has to be known before the rest is read. */
    record About(String madeAt, List<Shape.Step> steps) {
        About {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What the rest came to.
     *
     * @param kept checksum of all nodes and relationships that are in the file, with their times
     * @param checksum of the store
     */
    record End(long nodes, long ties, long texts, String kept, String checksum) {}
}
