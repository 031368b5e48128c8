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

    Telling(Header header, Vocabulary vocabulary) {
        this.things = new Things();
        this.links = new Links(vocabulary);
        this.acts = new Acts(vocabulary);
        this.papers = new Papers(header);
    }

    void tell(FtmEntity entity, Teller teller) {
        var thing = Schemata.thing(entity);
        var link = Schemata.link(entity.schema());
        if (thing.isPresent()) {
            things.tell(entity, thing.get(), teller);
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
                default -> teller.noPlace(entity.at("*"), "entities of this schema have no place here");
            }
        }
        teller.entryEnds();
    }
}
