package org.casegraph.source.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** Who is in a file: told first, so that an entry may refer to what stands further down. Holds ten bytes for an id. */
final class Census implements Teller {

    private static final int NAMES = 100_000;
    private static final int LONGEST = 80;
    /** Types are words of the vocabulary, of which there are far fewer. */
    private static final int MOST_TYPES = 2_000;

    private final Longs kinds = new Longs();
    private final Map<Long, String> names = new HashMap<>();
    private final List<Known> sorts = new ArrayList<>();
    private final Map<Known, Short> numbers = new HashMap<>();
    private long entries;

    @Override
    public void entity(Place at, String id, EntityKind kind, @Nullable String type) {
        put(id, new Known(kind, type));
    }

    @Override
    public void act(Place at, String id, String kind) {
        put(id, new Known(null, kind));
    }

    private void put(String id, Known known) {
        short number = numbers.computeIfAbsent(known, _ -> {
            if (sorts.size() >= MOST_TYPES) {
                throw new IllegalStateException("More sorts than the vocabulary has words");
            }
            sorts.add(known);
            return (short) (sorts.size() - 1);
        });
        var before = sorts.get(kinds.putIfAbsent(key(id), number));
        boolean isMoreClosely =
                before.kind() == known.kind() && before.kind() != null && before.type() == null && known.type() != null;
        if (isMoreClosely) {
            kinds.replace(key(id), number);
        }
    }

    @Override
    public Optional<Known> known(String id) {
        return Optional.empty();
    }

    /** What an id stands for, as the file says first. */
    Optional<Known> of(String id) {
        short number = kinds.get(key(id));
        return number == Longs.ABSENT ? Optional.empty() : Optional.of(sorts.get(number));
    }

    /** A name, or the id itself where there are too many names to hold. */
    @Override
    public String nameOf(String id) {
        return names.getOrDefault(key(id), id);
    }

    long entries() {
        return entries;
    }

    int ids() {
        return kinds.size();
    }

    @Override
    public void name(Place at, String id, Name name, Frame frame) {
        call(id, name.value().strip());
    }

    private void call(String id, String name) {
        if (names.size() < NAMES) {
            names.putIfAbsent(key(id), name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name);
        }
    }

    @Override
    public void entryEnds() {
        entries++;
    }

    static long key(String id) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void document(Place at, String id, Document described) {
        call(id, described.title());
    }

    @Override
    public void value(Place at, String id, String property, String value, @Nullable String language, Frame frame) {
        // Only who is there is asked.
    }

    @Override
    public void tie(Place at, String relation, String from, String to, @Nullable String quality, Frame frame) {
        // Only who is there is asked.
    }

    @Override
    public void happened(
            Place at, String act, Map<String, List<String>> roles, Map<String, String> details, Frame frame) {
        // Only who is there is asked.
    }

    @Override
    public void statement(Place at, Statement statement, List<Mention> spokenOf) {
        // Only who is there is asked.
    }

    @Override
    public void judgement(Place at, Judgement judgement) {
        // Only who is there is asked.
    }

    @Override
    public void record(Place at, String about, String caption, String entry, Frame frame) {
        // Only who is there is asked.
    }

    @Override
    public void same(Place at, String one, String other, String reason) {
        // Only who is there is asked.
    }

    @Override
    public void taken(Place at) {
        // Counted the second time.
    }

    @Override
    public void noPlace(Place at, String why) {
        // Counted the second time.
    }

    @Override
    public void refused(Place at, String why) {
        // Counted the second time.
    }
}
