package org.casegraph.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Those of whom a document is the first to tell: a bit for each body and group is all that is kept. */
final class FirstTime {

    private final BitSet people = new BitSet();
    private final BitSet bodies = new BitSet();
    private final BitSet groups = new BitSet();

    List<String> of(InventedPaper paper) {
        var ids = new ArrayList<String>();
        paper.people().forEach(number -> add("p", number, people, ids));
        paper.bodies().forEach(number -> add("b", number, bodies, ids));
        paper.groups().forEach(number -> add("g", number, groups, ids));
        ids.add(paper.caseId());
        return ids;
    }

    private static void add(String letter, int number, BitSet told, List<String> ids) {
        if (!told.get(number)) {
            told.set(number);
            ids.add(letter + number);
        }
    }
}
