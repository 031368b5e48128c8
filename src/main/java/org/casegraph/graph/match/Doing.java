package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Row;

/**
 * What somebody is told to have done, suffered and been to others, as far as it may tell who is who.
 *
 * @param parts in acts and cases
 * @param ties to others
 * @param namings the forms under which held texts may name them
 */
record Doing(List<Part> parts, List<To> ties, List<Naming> namings) {

    /**
     * A part in an act or case.
     *
     * @param act empty for a party to a case
     * @param inCase the case, empty where the act belongs to none
     * @param caseName as the reader may know it
     * @param caseLevels where it is known that the part is in the case
     */
    record Part(String role, String kind, String act, int levels, String inCase, String caseName, int caseLevels) {

        /** What tells the part among those of a case: of deeds and sufferings also which. */
        String key() {
            return kind.isEmpty() || role.equals("DECIDED_BY") || role.equals("ORDERED_BY") ? role : role + " " + kind;
        }
    }

    /** A tie to another, seen from this side. */
    record To(String other, String name, String relation, boolean out, List<String> quality, int levels) {}

    /** A form of the name in a document whose text may be held. */
    record Naming(String text, String form, int levels) {}

    static final Doing NOTHING = new Doing(List.of(), List.of(), List.of());

    static Map<String, Doing> of(Iterable<String> people, Ask ask) {
        var all = new LinkedHashMap<String, Doing>();
        people.forEach(id -> all.put(id, new Doing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        ask.rows("match_parts_of", all.keySet())
                .forEach(row -> of(row, all).parts.add(part(row)));
        ask.rows("match_ties_of", all.keySet()).forEach(row -> of(row, all).ties.add(tie(row)));
        ask.rows("match_namings_of", all.keySet())
                .forEach(row -> of(row, all).namings.add(naming(row)));
        return all;
    }

    private static Doing of(Row row, Map<String, Doing> all) {
        return all.getOrDefault(row.text("id"), NOTHING);
    }

    private static Part part(Row row) {
        return new Part(
                row.text("role"),
                row.text("kind"),
                row.text("act"),
                Levels.of(row.flags("seen")),
                row.text("inCase"),
                row.text("caseName"),
                Levels.of(row.flags("caseSeen")));
    }

    private static To tie(Row row) {
        return new To(
                row.text("other"),
                row.text("name"),
                row.text("relation"),
                row.flag("out"),
                row.texts("quality"),
                Levels.of(row.numbers("support"), row.flags("seen")));
    }

    private static Naming naming(Row row) {
        return new Naming(row.text("text"), row.text("form"), Levels.of(row.flags("seen")));
    }
}
