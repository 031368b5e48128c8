package org.casegraph.graph;

/** An invented document as a case file. */
final class InventedCaseFile {

    private static final int LENGTH = 40;

    private InventedCaseFile() {}

    static String of(InventedPaper paper) {
        var yaml = new StringBuilder(16_384);
        yaml.append("casegraph: 1\ncollection: invented\ncoder: Bench\nfile: f%d%n".formatted(paper.number()));
        yaml.append("documents: [{id: %s, title: Report %d, authors: [p%d], published: %s}]%nentities:%n"
                .formatted(paper.document(), paper.number(), paper.people().getFirst(), paper.published()));
        paper.people().forEach(person -> entity(yaml, "p" + person, "PERSON"));
        paper.bodies().forEach(body -> entity(yaml, "b" + body, "INSTITUTION, type: " + InventedNames.bodyType(body)));
        paper.groups().forEach(group -> entity(yaml, "g" + group, "GROUP"));
        entity(yaml, paper.caseId(), "CASE");
        yaml.append("acts:\n");
        int number = 0;
        for (var deed : paper.deeds()) {
            yaml.append("  - {id: a%d-%d, kind: %s}%n".formatted(paper.number(), number++, deed.kind()));
        }
        statements(yaml, paper);
        return yaml.toString();
    }

    private static void entity(StringBuilder yaml, String id, String kind) {
        yaml.append("  - {id: %s, kind: %s, names: [{value: \"%s\", at: 1-9}]}%n"
                .formatted(id, kind, InventedNames.of(id)));
    }

    private static void statements(StringBuilder yaml, InventedPaper paper) {
        yaml.append("statements:\n");
        int at = 0;
        for (var deed : paper.deeds()) {
            yaml.append("  - {at: %d-%d, summary: What was done %d., stance: %s, date: %s, act: a%d-%d, "
                            .formatted(
                                    at * LENGTH,
                                    at * LENGTH + LENGTH - 1,
                                    at,
                                    deed.stance(),
                                    deed.date(),
                                    paper.number(),
                                    at)
                    + "roles: {SUFFERED_BY: p%d, DONE_BY: b%d, IN_CASE: %s}}%n"
                            .formatted(deed.sufferer(), deed.body(), paper.caseId()));
            at++;
        }
        for (var tie : paper.ties()) {
            yaml.append("  - {at: %d-%d, summary: Who is who., relation: %s, from: %s, to: %s}%n"
                    .formatted(at * LENGTH, at * LENGTH + LENGTH - 1, tie.relation(), tie.from(), tie.to()));
            at++;
        }
    }
}
