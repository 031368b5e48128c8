package org.casegraph.xref;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.Page.Item;
import org.casegraph.graph.read.Page.Place;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.identity.name.Band;
import org.casegraph.source.list.ListOptions;
import org.casegraph.source.list.NameList;
import org.jspecify.annotations.Nullable;

/**
 * The lists that are held against the graph here. Nothing of them comes into the graph, and what was found is kept for
 * whoever asked, until she has it forgotten or the server ends.
 */
public final class CrossReferences implements AutoCloseable {

    private static final int RUNNING = 2;
    private static final int KEPT = 20;
    private static final int AT_ONCE = 200;

    private final Workplace place;
    private final Matching matching;
    private final Showing showing;
    private final InstantSource clock;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    /** @param parent a folder in which there is nothing else; what processes have left there that have ended is deleted */
    CrossReferences(Path parent, Matching matching, Showing showing, InstantSource clock) {
        this.matching = matching;
        this.showing = showing;
        this.clock = clock;
        this.place = Workplace.begin(parent);
    }

    /**
     * Begins with a list; it goes on while this answers.
     *
     * @param title what the file is called
     * @throws org.casegraph.source.list.ListRefused if it is no list that can be read
     */
    public CrossReference start(InputStream list, String title, ListOptions options, Question question) {
        requireRoom();
        try {
            var folder = Folder.create(place.path());
            try {
                return start(NameList.open(folder.keep(list), options), new Job(title, folder, question, clock));
            } catch (IOException | RuntimeException e) {
                folder.delete();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be kept in the data directory", e);
        }
    }

    private CrossReference start(NameList list, Job job) throws IOException {
        try {
            add(job, list);
            return job.told();
        } catch (XrefRefused e) {
            list.close();
            job.matches().close();
            throw e;
        }
    }

    private synchronized void requireRoom() {
        if (jobs.values().stream().filter(Job::isRunning).count() >= RUNNING) {
            throw new XrefRefused(
                    "%d lists are being gone through already; wait for one to end, or stop it.".formatted(RUNNING));
        }
        if (jobs.size() >= KEPT) {
            throw new XrefRefused("%d cross-references are kept already; have one forgotten.".formatted(KEPT));
        }
    }

    private synchronized void add(Job job, NameList list) {
        requireRoom();
        jobs.put(job.id(), job);
        job.start(list, matching);
    }

    /** Those of a viewer, the latest first. */
    public List<CrossReference> of(Viewer viewer) {
        return all().stream()
                .filter(job -> isFor(job, viewer))
                .map(Job::told)
                .toList()
                .reversed();
    }

    /** One of them; null where the viewer has none of this id. */
    public @Nullable CrossReference byId(String id, Viewer viewer) {
        var job = job(id, viewer);
        return job == null ? null : job.told();
    }

    public CrossReference stop(String id, Viewer viewer) {
        var job = required(id, viewer);
        job.stop();
        return job.told();
    }

    public void forget(String id, Viewer viewer) {
        var job = required(id, viewer);
        synchronized (this) {
            jobs.remove(id);
        }
        job.forget();
    }

    /** Matches in the order of the list, the best first within a row. */
    public Page<Match> matches(String id, Set<Band> bands, PageRequest page, Viewer viewer) {
        var after = page.after();
        var found = required(id, viewer)
                .matches()
                .after(after == null ? -1 : Integer.parseInt(after.id()), bands, page.first() + 1);
        var some = found.subList(0, Math.min(found.size(), page.first()));
        var shown =
                showing.numbered(some.stream().map(MatchFile.Numbered::found).toList(), viewer);
        var items = new ArrayList<Item<Match>>();
        for (int at = 0; at < some.size(); at++) {
            var place = new Place("", "", String.valueOf(some.get(at).number()));
            shown.get(at).ifPresent(match -> items.add(new Item<>(match, place)));
        }
        return new Page<>(items, found.size() > page.first());
    }

    /** How many were found. */
    public int count(String id, Set<Band> bands, Viewer viewer) {
        return required(id, viewer).matches().count(bands);
    }

    /** All matches, in their order. */
    public void forEach(String id, Viewer viewer, Consumer<Match> then) {
        var matches = required(id, viewer).matches();
        var all = Set.of(Band.values());
        for (var some = matches.after(-1, all, AT_ONCE); !some.isEmpty(); ) {
            showing.of(some.stream().map(MatchFile.Numbered::found).toList(), viewer)
                    .forEach(then);
            some = matches.after(some.getLast().number(), all, AT_ONCE);
        }
    }

    private Job required(String id, Viewer viewer) {
        var job = job(id, viewer);
        if (job == null) {
            throw new XrefRefused("There is no cross-reference of this id; it may have been forgotten.");
        }
        return job;
    }

    private synchronized @Nullable Job job(String id, Viewer viewer) {
        var job = jobs.get(id);
        return job != null && isFor(job, viewer) ? job : null;
    }

    private synchronized List<Job> all() {
        return List.copyOf(jobs.values());
    }

    /** What was found with a clearance is for whoever found it, as long as she has it. */
    private static boolean isFor(Job job, Viewer viewer) {
        var asked = job.question().viewer();
        return asked.id().equals(viewer.id()) && viewer.readers().include(asked.readers());
    }

    @Override
    public void close() {
        var ending = all();
        synchronized (this) {
            jobs.clear();
        }
        ending.forEach(Job::forget);
        place.close();
    }
}
