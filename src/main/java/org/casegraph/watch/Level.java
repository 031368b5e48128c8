package org.casegraph.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.watch.Surroundings;
import org.casegraph.model.Readers;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for findings as some readers may know them. */
record Level(Findings findings, Surroundings graph, Readers readers) {

    private static final Logger LOG = LoggerFactory.getLogger(Level.class);

    /** How many people are asked about at once. */
    private static final int TOGETHER = 100;

    private static final int ACTS = 1_000;

    /**
     * Findings of a pattern, by id.
     *
     * @param asked those about whom all findings are here
     */
    record Found(SequencedSet<String> asked, Map<String, Finding> findings) {}

    /** The findings of a pattern that involve one of these. Those about whom it takes too long are left out. */
    Found involving(Pattern pattern, SequencedSet<String> ids) {
        var found = new Found(new LinkedHashSet<>(), new LinkedHashMap<>());
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            add(pattern, all.subList(from, Math.min(all.size(), from + TOGETHER)), found);
        }
        return found;
    }

    private void add(Pattern pattern, List<String> ids, Found found) {
        try {
            ask(Question.of(pattern.id()).involving(ids), found.findings());
            found.asked().addAll(ids);
        } catch (StoreException e) {
            int half = ids.size() / 2;
            if (e.reason() != StoreException.Reason.TIMED_OUT) {
                throw e;
            }
            if (half == 0) {
                LOG.warn("It takes too long to look at {} again for {}.", pattern.id(), ids.getFirst());
                return;
            }
            add(pattern, ids.subList(0, half), found);
            add(pattern, ids.subList(half, ids.size()), found);
        }
    }

    /** All findings of a pattern; empty where that takes too long. */
    Optional<Map<String, Finding>> all(Pattern pattern) {
        var found = new LinkedHashMap<String, Finding>();
        try {
            ask(Question.of(pattern.id()), found);
            return Optional.of(found);
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.TIMED_OUT) {
                throw e;
            }
            LOG.warn("It takes too long to look at all of {}; its findings are kept as they are met.", pattern.id());
            return Optional.empty();
        }
    }

    private void ask(Question question, Map<String, Finding> found) {
        var viewer = new Viewer("watch", readers, Role.READER);
        findings.find(question, viewer).forEach(finding -> found.put(finding.id(), finding));
    }

    /** The cases that a finding belongs to: those of its acts and of the people it is about. */
    List<String> cases(Finding finding, Collection<String> core) {
        var acts = new LinkedHashSet<String>();
        finding.legs().forEach(leg -> acts.addAll(leg.acts()));
        var some = new ArrayList<>(acts);
        return graph.cases(some.subList(0, Math.min(ACTS, some.size())), core, readers.rank());
    }
}
