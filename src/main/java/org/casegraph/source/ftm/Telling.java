package org.casegraph.source.ftm;

import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Teller;

/** Tells what an entity of FollowTheMoney says, each schema in its own way. */
final class Telling {

    private final Things things;
    private final Links links;
    private final Acts acts;
    private final Papers papers;
    private final Records records;

    Telling(Header header, Vocabulary vocabulary) {
        this.things = new Things(vocabulary);
        this.links = new Links(vocabulary);
        this.acts = new Acts(vocabulary);
        this.papers = new Papers(header);
        this.records = new Records(header);
    }

    void tell(FtmEntity entity, Teller teller) {
        var thing = Schemata.thing(entity);
        var link = Schemata.link(entity.schema());
        if (thing.isPresent()) {
            things.tell(entity, thing.get(), teller);
        } else if (!isKeptOtherwise(entity, teller)) {
            records.keep(entity, teller);
        } else if (link.isPresent()) {
            links.tell(entity, link.get(), teller);
        } else if (Schemata.isDocument(entity.schema())) {
            papers.document(entity, teller);
        } else {
            switch (entity.schema()) {
                case "UnknownLink" -> links.unknown(entity, teller);
                case "Event" -> acts.event(entity, teller);
                case "Sanction" -> acts.sanction(entity, teller);
                case "Documentation" -> papers.documentation(entity, teller);
                case "Mention" -> papers.mention(entity, teller);
                default -> records.keep(entity, teller);
            }
        }
        teller.entryEnds();
    }

    /** Whether anything here can be made of a link, an event or a note; who is in the file is told before that is asked. */
    private boolean isKeptOtherwise(FtmEntity entity, Teller teller) {
        var ends = Schemata.ends(entity.schema());
        return switch (entity.schema()) {
            case "Event" -> acts.isKnown(entity);
            case "Mention" -> entity.texts("resolved").stream().anyMatch(id -> isKnown(id, teller));
            case "Documentation" -> entity.texts("entity").stream().anyMatch(id -> isKnown(id, teller));
            default -> ends.stream().allMatch(end -> entity.texts(end).stream().anyMatch(id -> isKnown(id, teller)));
        };
    }

    private static boolean isKnown(String id, Teller teller) {
        return teller.known(id).isPresent();
    }
}
