package org.casegraph.source.format;

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

/**
 * Whom a format tells what stands in a file, entry by entry, with the ids that the file itself uses. A file is told twice:
 * the first time for who is in it, the second for what is said of them.
 */
public interface Teller {

    /**
     * What is known of an id.
     *
     * @param kind null for an act
     * @param type the kind of act, the type of institution, null where there is none
     */
    record Known(@Nullable EntityKind kind, @Nullable String type) {}

    /** Somebody or something is in the file. */
    void entity(Place at, String id, EntityKind kind, @Nullable String type);

    /** An act is in the file. */
    void act(Place at, String id, String kind);

    /** The file describes a document. */
    void document(Place at, String id, Document described);

    void name(Place at, String id, Name name, Frame frame);

    void value(Place at, String id, String property, String value, @Nullable String language, Frame frame);

    void tie(Place at, String relation, String from, String to, @Nullable String quality, Frame frame);

    /**
     * An act took place.
     *
     * @param roles ids by the roles that they fill; the words for somebody and nobody are ids as well
     */
    void happened(Place at, String act, Map<String, List<String>> roles, Map<String, String> details, Frame frame);

    /**
     * The file has a statement as it was written out by another store of this sort.
     *
     * @param spokenOf those whom it speaks of
     */
    void statement(Place at, Statement statement, List<Mention> spokenOf);

    /** Likewise a judgement. */
    void judgement(Place at, Judgement judgement);

    /**
     * An entry as it came, since there is no other place for it.
     *
     * @param about whom it is about; empty where the file has nobody who is kept here
     * @param caption what to call it in words
     */
    void record(Place at, String about, String caption, String entry, Frame frame);

    /** The file takes two for one. */
    void same(Place at, String one, String other, String reason);

    /** Who or what an id stands for; empty while the file is told for the first time. */
    Optional<Known> known(String id);

    /** What to call somebody in words; the id itself where no name is known. */
    String nameOf(String id);

    /** A field is read and kept elsewhere, as a part of something else. */
    void taken(Place at);

    /** A field has no place here. */
    void noPlace(Place at, String why);

    /** A field would have a place, and cannot be taken as it stands. */
    void refused(Place at, String why);

    /** The next entry begins. What is said of one entry comes in together. */
    void entryEnds();
}
