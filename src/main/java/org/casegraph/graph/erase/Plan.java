package org.casegraph.graph.erase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.identity.NameTraces;
import org.casegraph.identity.NameTraces.Reach;
import org.casegraph.model.Statement;

/** What has to go from a store, found before anything is changed. */
final class Plan {

    private static final Pattern LABEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    final String number;
    final Wish wish;
    final Set<String> people = new LinkedHashSet<>();
    final Set<String> said = new LinkedHashSet<>();
    final Set<String> documents = new LinkedHashSet<>();
    final Set<String> originals = new LinkedHashSet<>();
    final Set<String> orphans = new LinkedHashSet<>();
    final Set<String> names = new LinkedHashSet<>();
    final Map<String, Set<String>> sharing = new LinkedHashMap<>();

    /** Documents that tell of them, each with the names of others who may be meant by the same words. */
    final Map<String, Set<String>> about = new LinkedHashMap<>();

    /** By the SHA-256 of the original, texts with blocks in them. */
    final Map<String, String> texts = new LinkedHashMap<>();

    final Map<String, String> hashes = new LinkedHashMap<>();
    final Set<String> statementsGone = new LinkedHashSet<>();
    final Map<String, Statement> statementsChanged = new LinkedHashMap<>();
    final Set<String> decisionsGone = new LinkedHashSet<>();
    final Map<String, Long> counts = new LinkedHashMap<>();
    NameTraces traces = new NameTraces(List.of());
    Without without;

    Plan(String number, Wish wish) {
        this.number = number;
        this.wish = wish;
        this.without = new Without(people, number);
    }

    /** All ids that no longer stand for anything. */
    Set<String> gone() {
        var gone = new LinkedHashSet<String>(people);
        gone.addAll(orphans);
        gone.addAll(documents);
        return gone;
    }

    Map<String, String> renamed() {
        var renamed = new LinkedHashMap<String, String>();
        statementsChanged.forEach((before, now) -> renamed.put(before, now.id()));
        return renamed;
    }

    /** A text of a document, or of what is said in it. */
    String masked(String text, String document) {
        var others = about.get(document);
        return others == null
                ? traces.masked(text, Reach.WHOLE_NAMES, everybody())
                : traces.masked(text, Reach.SINGLE_WORDS, others);
    }

    /** A text that belongs to no document. */
    String masked(String text, boolean anyCase) {
        return traces.masked(text, anyCase ? Reach.ANY_CASE : Reach.SINGLE_WORDS, everybody());
    }

    boolean names(String text) {
        return !masked(text, true).equals(text);
    }

    private Set<String> everybody() {
        var all = new LinkedHashSet<String>();
        sharing.values().forEach(all::addAll);
        return all;
    }

    void count(String label) {
        var words = LABEL.matcher(label).replaceAll("-").toLowerCase(Locale.ROOT);
        counts.merge(words, 1L, Long::sum);
    }
}
