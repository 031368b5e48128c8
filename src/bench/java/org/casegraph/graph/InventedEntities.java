package org.casegraph.graph;

import java.io.IOException;
import java.util.Map;

/** Invented documents as FollowTheMoney entities, one a line. */
final class InventedEntities {

    private static final String FILE = "invented.ftm.json";

    /** A relation as a schema with its two ends. */
    private record Link(String schema, String from, String to, String role) {}

    private static final Map<String, Link> LINKS = Map.of(
            "RELATIVE_OF", new Link("Family", "person", "relative", "cousin"),
            "SPOUSE_OF", new Link("Family", "person", "relative", "spouse"),
            "ASSOCIATE_OF", new Link("Associate", "person", "associate", "partner"),
            "FRIEND_OF", new Link("Associate", "person", "associate", "friend"),
            "REPRESENTS", new Link("Representation", "agent", "client", "counsel"),
            "EMPLOYED_BY", new Link("Employment", "employee", "employer", "clerk"),
            "HOLDS_OFFICE", new Link("Occupancy", "holder", "post", "current"),
            "HELD_AT", new Link("UnknownLink", "subject", "object", "held at"),
            "MEMBER_OF", new Link("Membership", "member", "organization", "member"));

    private final InventedFolder folder;
    private final FirstTime first = new FirstTime();

    InventedEntities(InventedFolder folder) {
        this.folder = folder;
    }

    void write(InventedPaper paper) throws IOException {
        for (var id : first.of(paper)) {
            line(id, schema(id), "name", InventedNames.of(id));
        }
        int number = 0;
        for (var deed : paper.deeds()) {
            var id = "a" + paper.number() + "-" + number++;
            line(id, "Event", "name", deed.kind(), "keywords", deed.kind(), "date", deed.date());
            role(id, "suffered by", "p" + deed.sufferer());
            role(id, "done by", "b" + deed.body());
            role(id, "in case", paper.caseId());
        }
        number = 0;
        for (var tie : paper.ties()) {
            var link = LINKS.get(tie.relation());
            line(
                    "t" + paper.number() + "-" + number++,
                    link.schema(),
                    link.from(),
                    tie.from(),
                    link.to(),
                    tie.to(),
                    link.schema().equals("Family") || link.schema().equals("Associate") ? "relationship" : "role",
                    link.role());
        }
    }

    private void role(String act, String role, String filler) throws IOException {
        line(act + "-" + filler, "UnknownLink", "subject", act, "object", filler, "role", role);
    }

    private static String schema(String id) {
        return switch (id.charAt(0)) {
            case 'p' -> "Person";
            case 'b' -> "PublicBody";
            case 'g' -> "Organization";
            default -> "CourtCase";
        };
    }

    /** Keys and values alternate; nothing that is invented here has to be escaped. */
    private void line(String id, String schema, String... properties) throws IOException {
        var line = new StringBuilder("{\"id\":\"%s\",\"schema\":\"%s\",\"properties\":{".formatted(id, schema));
        for (int i = 0; i < properties.length; i += 2) {
            line.append(i == 0 ? "" : ",").append("\"%s\":[\"%s\"]".formatted(properties[i], properties[i + 1]));
        }
        folder.append(FILE, line.append("}}\n").toString());
    }
}
