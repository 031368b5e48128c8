package org.casegraph.source.ftm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.source.format.Teller.Known;

/** What schemata and properties of FollowTheMoney mean here. */
final class Schemata {

    /** A schema that ties two: the properties of its ends, and the one that says as what. */
    record Link(String schema, String relation, String from, String to, String role) {}

    private static final Pattern OUR_ID = Pattern.compile("(person|group|institution|place|case)-[0-9a-f]{16}");

    private static final Map<String, Known> THINGS = Map.ofEntries(
            thing("Person", EntityKind.PERSON),
            thing("LegalEntity", EntityKind.GROUP),
            thing("Organization", EntityKind.INSTITUTION),
            Map.entry("PublicBody", new Known(EntityKind.INSTITUTION, "OTHER")),
            Map.entry("Company", new Known(EntityKind.INSTITUTION, "COMPANY")),
            thing("Position", EntityKind.INSTITUTION),
            thing("CourtCase", EntityKind.CASE),
            thing("Address", EntityKind.PLACE));

    private static final List<Link> LINKS = List.of(
            new Link("Family", "RELATIVE_OF", "person", "relative", "relationship"),
            new Link("Associate", "ASSOCIATE_OF", "person", "associate", "relationship"),
            new Link("Representation", "REPRESENTS", "agent", "client", "role"),
            new Link("Employment", "EMPLOYED_BY", "employee", "employer", "role"),
            new Link("Occupancy", "HOLDS_OFFICE", "holder", "post", "status"),
            new Link("Membership", "MEMBER_OF", "member", "organization", "role"),
            new Link("Directorship", "HOLDS_OFFICE", "director", "organization", "role"),
            new Link("Ownership", "OWNS", "owner", "asset", "role"),
            new Link("CourtCaseParty", "PARTY_TO", "party", "case", "role"),
            new Link("Succession", "SUCCESSOR_OF", "successor", "predecessor", "role"));

    private static final Set<String> DOCUMENTS = Set.of(
            "Document",
            "Article",
            "Pages",
            "PlainText",
            "HyperText",
            "Email",
            "Table",
            "Workbook",
            "Image",
            "Audio",
            "Video",
            "Package",
            "Folder",
            "Message");

    private static final Set<String> SPOUSES = Set.of(
            "spouse", "wife", "husband", "partner", "жена", "муж", "супруг", "супруга", "әйелі", "күйеуі", "épouse",
            "époux", "esposa", "esposo", "زوجة", "زوج");
    private static final Set<String> FRIENDS = Set.of("friend", "друг", "подруга", "досы", "ami", "amie", "amigo");

    private static final Map<String, String> PROPERTIES = properties();

    private Schemata() {}

    /** Whether it is one that our own export wrote. */
    static boolean isOurs(FtmEntity entity) {
        return OUR_ID.matcher(entity.id()).matches();
    }

    /** The kind of what a schema describes, where it is somebody or something that is kept. */
    static Optional<Known> thing(FtmEntity entity) {
        var ours = OUR_ID.matcher(entity.id());
        return Optional.ofNullable(THINGS.get(entity.schema())).map(known -> {
            var kind = ours.matches() ? EntityKind.valueOf(ours.group(1).toUpperCase(Locale.ROOT)) : known.kind();
            return kind == known.kind() ? known : new Known(kind, null);
        });
    }

    static Optional<Link> link(String schema) {
        return LINKS.stream().filter(link -> link.schema().equals(schema)).findFirst();
    }

    /** The properties for the two ends of a link; none of what is no link. */
    static List<String> ends(String schema) {
        return schema.equals("UnknownLink")
                ? List.of("subject", "object")
                : link(schema).map(link -> List.of(link.from(), link.to())).orElse(List.of());
    }

    static boolean isDocument(String schema) {
        return DOCUMENTS.contains(schema);
    }

    /** The property of ours that a literal property becomes. */
    static Optional<String> property(String property) {
        return Optional.ofNullable(PROPERTIES.get(property));
    }

    /** Kin that are husband and wife, associates that are friends. */
    static String relation(Link link, String quality) {
        var word = quality.strip().toLowerCase(Locale.ROOT);
        if (link.schema().equals("Family") && SPOUSES.contains(word)) {
            return "SPOUSE_OF";
        }
        return link.schema().equals("Associate") && FRIENDS.contains(word) ? "FRIEND_OF" : link.relation();
    }

    private static Map.Entry<String, Known> thing(String schema, EntityKind kind) {
        return Map.entry(schema, new Known(kind, null));
    }

    private static Map<String, String> properties() {
        var words = new HashMap<String, String>();
        put(words, "TITLE", "title");
        put(words, "OCCUPATION", "position");
        put(words, "BIRTH_DATE", "birthDate");
        put(words, "DEATH_DATE", "deathDate");
        put(words, "BIRTH_PLACE", "birthPlace");
        put(words, "NATIONALITY", "nationality", "citizenship");
        put(words, "ETHNICITY", "ethnicity");
        put(words, "RELIGION", "religion");
        put(words, "GENDER", "gender");
        put(words, "AFFILIATION", "political");
        put(words, "STATUS", "status");
        put(words, "COUNTRY_CODE", "country", "jurisdiction", "mainCountry", "birthCountry");
        put(words, "ADDRESS", "address");
        put(words, "EMAIL", "email");
        put(words, "TELEPHONE", "phone");
        put(words, "WEBSITE", "website");
        put(words, "REFERENCE", "caseNumber", "idNumber", "passportNumber", "wikidataId");
        put(
                words,
                "REGISTRATION",
                "registrationNumber",
                "innCode",
                "ogrnCode",
                "taxNumber",
                "vatCode",
                "leiCode",
                "ninoCode",
                "dunsCode",
                "okpoCode",
                "voenCode",
                "swiftBic");
        return Map.copyOf(words);
    }

    private static void put(Map<String, String> words, String property, String... names) {
        List.of(names).forEach(name -> words.put(name, property));
    }
}
