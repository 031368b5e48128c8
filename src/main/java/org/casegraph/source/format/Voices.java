package org.casegraph.source.format;

import java.util.List;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Locator;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Provenance;
import org.casegraph.model.Speaker;
import org.casegraph.model.Statement;
import org.casegraph.source.StatementIds;
import org.jspecify.annotations.Nullable;

/** Who speaks in a file: its publisher, and whom it names as its source for a field. */
final class Voices {

    private static final String RECORD = "RECORD";
    private static final Locator OPENING = new Locator(null, null, null, 1);

    private static final int LONGEST = 20_000;
    private static final int LONGEST_CAPTION = 80;

    private final Header header;
    private final Mention publisher;
    private final Document document;

    Voices(Header header, @Nullable String sha256) {
        this.header = header;
        var name = header.publisher();
        this.publisher = new Mention(
                name == null
                        ? Ids.of("group", header.collection(), header.file(), "publisher")
                        : Ids.of(header.publisherKind().name(), header.collection(), "publisher", name),
                header.publisherKind(),
                header.publisherType());
        this.document = new Document(
                Ids.of("document", header.collection(), header.file()),
                header.title(),
                header.type(),
                publisher.id(),
                List.of(),
                List.of(),
                header.published(),
                header.language(),
                header.url(),
                sha256,
                null,
                header.label());
    }

    Mention publisher() {
        return publisher;
    }

    /** Keeps an entry as it came. */
    void keep(Place at, Mention subject, String caption, String entry, Frame frame, Part part) {
        say(
                at,
                "Has a record that is kept as it came: " + Texts.clean(caption, LONGEST_CAPTION),
                new Fact.Valued(subject.id(), RECORD, entry, null),
                frame,
                List.of(subject),
                part);
    }

    /** Begins what is said with who says it. */
    void open(Part part) {
        part.add(document);
        var name = header.publisher() == null
                ? new Name("whoever published “" + header.title() + "”, not named", NameType.DESCRIPTION, null)
                : Name.primary(header.publisher());
        part.add(
                named(publisher, name, OPENING, List.of(new Speaker(publisher.id(), 0)), "Published this file: "),
                List.of(publisher));
    }

    /** Adds what a file says, once for each of the sources that it names. */
    void say(Place at, String summary, Fact fact, Frame frame, List<Mention> spokenOf, Part part) {
        if (frame.sources().isEmpty()) {
            part.add(statement(at.locator(), summary, fact, frame, List.of(new Speaker(publisher.id(), 0))), spokenOf);
        }
        for (var written : frame.sources()) {
            var source = Texts.clean(written, Texts.LONGEST_NAME);
            var voice = new Mention(Ids.of("group", header.collection(), "source", source), EntityKind.GROUP, null);
            var speakers = List.of(new Speaker(publisher.id(), 0), new Speaker(voice.id(), 1));
            var name = new Name(source, NameType.DESCRIPTION, null);
            part.add(
                    named(voice, name, OPENING, List.of(new Speaker(publisher.id(), 0)), "Named as a source: "),
                    List.of(voice));
            part.add(statement(at.locator(), summary, fact, frame, speakers), spokenOf);
        }
    }

    private Statement named(Mention mention, Name name, Locator at, List<Speaker> speakers, String summary) {
        return statement(at, summary + name.value(), new Fact.Named(mention.id(), name), Frame.PLAIN, speakers);
    }

    private Statement statement(Locator at, String summary, Fact fact, Frame frame, List<Speaker> speakers) {
        @Nullable String confidence = frame.confidence();
        return StatementIds.identified(new Statement(
                "",
                document.id(),
                at,
                Texts.clean(
                        confidence == null ? summary : summary + " Confidence of the file: " + confidence + ".",
                        LONGEST),
                frame.stance(),
                speakers,
                Provenance.labelOf(speakers),
                fact,
                frame.date(),
                document.label(),
                header.coder()));
    }
}
