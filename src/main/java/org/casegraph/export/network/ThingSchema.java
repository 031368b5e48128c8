package org.casegraph.export.network;

import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.model.EntityKind;

/** The schemata of FollowTheMoney that stand for nodes. */
final class ThingSchema {

    static final String PERSON = "Person";
    static final String PLACE = "Address";
    static final String ACT = "Event";

    private ThingSchema() {}

    static String of(Node node) {
        return node.isAct() ? ACT : ofEntity(EntityKind.valueOf(node.kind()), node.type());
    }

    private static String ofEntity(EntityKind kind, String type) {
        return switch (kind) {
            case PERSON -> PERSON;
            case GROUP -> "Organization";
            case CASE -> "CourtCase";
            case PLACE -> PLACE;
            case INSTITUTION ->
                switch (type) {
                    case "COMPANY", "BANK" -> "Company";
                    case "", "NGO", "INTERNATIONAL_ORGANISATION", "MEDIA" -> "Organization";
                    default -> "PublicBody";
                };
        };
    }
}
