package org.casegraph.access.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is put on record of one deed: ids and words of the program, never contents.
 *
 * @param actor who, and by what
 * @param what in a word or two of the program, such as {@code change}, {@code read}, {@code import}, {@code log-in}
 * @param parts root fields of a question, or the words of a command
 * @param about ids of what it is about; of very many the first
 * @param aboutCount how many there were
 * @param outcome what became of it
 * @param counts whatever is counted, by a word of the program
 */
public record Entry(
        Actor actor,
        String what,
        List<String> parts,
        List<String> about,
        int aboutCount,
        Outcome outcome,
        Map<String, Long> counts) {

    /** So many ids stand in one entry at most. */
    public static final int MOST_IDS = 50;

    private static final int MOST_PARTS = 30;
    private static final Pattern ID = Pattern.compile("(?:[a-z]{1,16}-)?(?:[0-9a-f]{16}|[0-9a-f]{64}"
            + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|token-[0-9a-f]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("account:[\\p{L}\\p{M}\\p{N}._@-]{1,60}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    public Entry {
        parts = parts.stream().limit(MOST_PARTS).toList();
        about = about.stream().limit(MOST_IDS).toList();
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        if (!WORD.matcher(what).matches()
                || !parts.stream().allMatch(part -> WORD.matcher(part).matches())) {
            throw new IllegalArgumentException("An entry is made of words of the program");
        }
        if (!about.stream().allMatch(each -> isId(each) || ACCOUNT.matcher(each).matches())) {
            throw new IllegalArgumentException("An entry is about ids");
        }
    }

    /** Something that somebody is about to do. */
    public static Entry asked(Actor actor, String what) {
        return new Entry(actor, what, List.of(), List.of(), 0, Outcome.ASKED, Map.of());
    }

    /** Something that is done. */
    public static Entry done(Actor actor, String what) {
        return asked(actor, what).as(Outcome.DONE);
    }

    public Entry as(Outcome now) {
        return new Entry(actor, what, parts, about, aboutCount, now, counts);
    }

    public Entry of(List<String> fields) {
        return new Entry(actor, what, fields, about, aboutCount, outcome, counts);
    }

    /** Of these texts those that have the shape of our ids; others are never put on record. */
    public Entry about(Collection<String> texts) {
        var ids = new LinkedHashSet<String>();
        texts.stream().filter(Entry::isId).forEach(ids::add);
        return about(ids, ids.size());
    }

    public Entry about(SequencedSet<String> ids, int count) {
        var first = ids.stream().limit(MOST_IDS).toList();
        return new Entry(actor, what, parts, first, count, outcome, counts);
    }

    public Entry with(String counted, long count) {
        var more = new TreeMap<>(counts);
        more.put(counted, count);
        return new Entry(actor, what, parts, about, aboutCount, outcome, more);
    }

    /** How an account is named among ids. */
    public static String account(String name) {
        return "account:" + name;
    }

    /** Whether a text has the shape of the ids that are made here, which show nothing of what they stand for. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
