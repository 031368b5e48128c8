package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.casegraph.source.brat.Annotation.Argument;
import org.casegraph.source.brat.Annotation.Attribute;
import org.casegraph.source.brat.Annotation.Bound;
import org.casegraph.source.brat.Annotation.Equivalence;
import org.casegraph.source.brat.Annotation.Event;
import org.casegraph.source.brat.Annotation.Piece;
import org.casegraph.source.brat.Annotation.Reference;
import org.casegraph.source.brat.Annotation.Relation;
import org.casegraph.source.brat.Annotation.Remark;

/** Reads the lines of an annotation file; a line of another form becomes a problem. */
final class AnnotationReader {

    private static final Pattern BLANKS = Pattern.compile("[ ]+");
    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9}) (\\d{1,9})");

    private final Problems problems;
    private final SequencedMap<String, Bound> bounds = new LinkedHashMap<>();
    private final SequencedMap<String, Event> events = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final Lines lines = new Lines();

    AnnotationReader(Problems problems) {
        this.problems = problems;
    }

    Annotations read(String content) {
        int number = 0;
        for (var line : content.split("\\r\\n|\\n|\\r", -1)) {
            number++;
            if (!line.isBlank()) {
                readLine(number == 1 ? line.replaceFirst("^\\uFEFF", "") : line, number);
            }
        }
        var read = new Annotations(bounds, events, relations, attributes, references, remarks, equivalences);
        new Ends(read, problems).check();
        return read;
    }

    private void readLine(String text, int number) {
        var columns = text.split("\t", 3);
        var id = columns[0].strip();
        if (columns.length < 2 || id.isEmpty()) {
            problems.add(number, "a line has an id, a tab and what it says; this is '" + Words.shortened(text) + "'");
            return;
        }
        if (!id.equals("*") && !lines.isNew(id)) {
            problems.add(number, "the id '" + Words.shortened(id) + "' is there twice; give each line its own");
        }
        var words = BLANKS.split(columns[1].strip());
        var rest = columns.length > 2 ? columns[2] : "";
        switch (id.charAt(0)) {
            case 'T' -> bound(id, columns[1].strip(), rest, number);
            case 'E' -> event(id, words, number);
            case 'R' -> relation(id, words, number);
            case 'A', 'M' -> attribute(words, number);
            case 'N' -> reference(words, number);
            case '#' -> remark(words, rest, number);
            case '*' -> equivalence(words, number);
            default ->
                problems.add(
                        number,
                        "'" + Words.shortened(id) + "' begins with a letter that no annotation has; accepted: T words"
                                + " of the text, E events, R relations, A or M attributes, N references, # remarks, *");
        }
    }

    private void bound(String id, String head, String words, int number) {
        int blank = head.indexOf(' ');
        var pieces = new ArrayList<Piece>();
        for (var offsets : head.substring(blank + 1).split(";", -1)) {
            var found = OFFSETS.matcher(offsets.strip());
            int start = found.matches() ? Integer.parseInt(found.group(1)) : 0;
            int end = found.matches() ? Integer.parseInt(found.group(2)) : 0;
            if (blank < 1 || start >= end || words.isEmpty()) {
                problems.add(
                        number,
                        "'" + Words.shortened(head) + "' is no place with its words; accepted is: type, start, end, a"
                                + " tab and the words, the end greater than the start");
                return;
            }
            pieces.add(new Piece(start, end));
        }
        bounds.putIfAbsent(id, new Bound(id, head.substring(0, blank), pieces, words, number));
    }

    private void event(String id, String[] words, int number) {
        var arguments = arguments(words, 0, number);
        if (!arguments.isEmpty()) {
            var head = arguments.getFirst();
            var parts = arguments.subList(1, arguments.size());
            events.putIfAbsent(id, new Event(id, head.role(), head.target(), parts, number));
        }
    }

    private void relation(String id, String[] words, int number) {
        var ends = arguments(words, 1, number);
        if (ends.size() == 2) {
            relations.add(new Relation(id, words[0], ends.getFirst(), ends.getLast(), number));
        } else {
            problems.add(number, "a relation has a type and two ends, such as Married Arg1:T1 Arg2:T2");
        }
    }

    private List<Argument> arguments(String[] words, int from, int number) {
        var arguments = new ArrayList<Argument>();
        for (int i = from; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            if (colon < 1 || colon == words[i].length() - 1) {
                problems.add(
                        number,
                        "'" + Words.shortened(words[i]) + "' is no part; accepted is a word, a colon and an id, such"
                                + " as Victim:T2");
                return List.of();
            }
            arguments.add(new Argument(words[i].substring(0, colon), words[i].substring(colon + 1)));
        }
        return arguments;
    }

    private void attribute(String[] words, int number) {
        if (isLongEnough(words, 2, "an attribute has a type, an id and perhaps a value: Negation E1", number)) {
            attributes.add(new Attribute(words[0], words[1], joined(words, 2), number));
        }
    }

    private void reference(String[] words, int number) {
        if (isLongEnough(words, 3, "a reference has a type, an id and an entry: Reference T1 Wikidata:Q42", number)) {
            references.add(new Reference(words[0], words[1], joined(words, 2), number));
        }
    }

    private void remark(String[] words, String rest, int number) {
        if (isLongEnough(words, 2, "a remark has a type, an id, a tab and words", number)) {
            remarks.add(new Remark(words[0], words[1], rest.strip(), number));
        }
    }

    private void equivalence(String[] words, int number) {
        if (isLongEnough(words, 3, "an equivalence has a type and two ids or more: Equiv T1 T2", number)) {
            equivalences.add(new Equivalence(words[0], List.of(words).subList(1, words.length), number));
        }
    }

    private boolean isLongEnough(String[] words, int least, String accepted, int number) {
        if (words.length < least) {
            problems.add(number, accepted + "; this says '" + Words.shortened(String.join(" ", words)) + "'");
        }
        return words.length >= least;
    }

    private static String joined(String[] words, int from) {
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    /** The ids that were seen. */
    private static final class Lines {
        private final java.util.Set<String> seen = new java.util.HashSet<>();

        boolean isNew(String id) {
            return seen.add(id);
        }
    }
}
