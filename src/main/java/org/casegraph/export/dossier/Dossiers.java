package org.casegraph.export.dossier;

import java.util.List;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.model.EntityKind;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.springframework.stereotype.Component;

/** Writes papers on cases, people and findings, of what their reader may know and of nothing else. */
@Component
public final class Dossiers {

    /** The kinds of entity that have one. */
    public static final List<EntityKind> KINDS = List.of(EntityKind.CASE, EntityKind.PERSON);

    private final MatterReader matters;
    private final SourceReader sources;
    private final StatementReader statements;
    private final Patterns patterns;
    private final Findings findings;
    private final Phrases phrases;
    private final Checklist checklist = Checklist.read();

    Dossiers(
            MatterReader matters,
            SourceReader sources,
            StatementReader statements,
            Patterns patterns,
            Findings findings,
            Phrases phrases) {
        this.matters = matters;
        this.sources = sources;
        this.statements = statements;
        this.patterns = patterns;
        this.findings = findings;
        this.phrases = phrases;
    }

    /** The paper on a case or a person. */
    public Paper of(Entity subject, Words words, Viewer viewer) {
        if (!KINDS.contains(subject.kind())) {
            throw new IllegalArgumentException("There is no dossier of a " + subject.kind());
        }
        var matter = matters.read(subject, viewer);
        var pen = new Pen(words, new Notes(matter.statements()), phrases);
        var found = new FindingsSection(patterns, pen);
        var checked = new ChecklistSection(matter, checklist, pen);
        var sections = List.of(
                new SummarySection(matter, pen).write(),
                new ChronologySection(matter, pen).write(),
                new PeopleSection(matter, pen).write(),
                new ActsSection(matter, pen).write(),
                found.write(matter.complete()),
                new ContradictionsSection(matter, pen).write(),
                new DecisionsSection(matter, pen).write(),
                new GapsSection(matter, found, pen).write(checked.silent()),
                checked.write());
        return paper(subject.name(), words.word("kind", subject.kind().name()), sections, pen, viewer);
    }

    /** The paper on one finding, complete or lacking one thing; nothing where the viewer may read no such finding. */
    public Optional<Paper> of(String pattern, String id, Words words, Viewer viewer) {
        if (patterns.pattern(pattern).isEmpty()) {
            return Optional.empty();
        }
        return findings.find(Question.of(pattern).withPartial(), viewer).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .map(finding -> of(finding, words, viewer));
    }

    private Paper of(Finding finding, Words words, Viewer viewer) {
        var ids = finding.legs().stream()
                .flatMap(leg -> leg.statements().stream())
                .distinct()
                .toList();
        var known = new java.util.LinkedHashMap<String, org.casegraph.model.Statement>();
        MatterReader.steps(ids).forEach(some -> known.putAll(statements.byIds(some, viewer)));
        var pen = new Pen(words, new Notes(known), phrases);
        var section = new FindingsSection(patterns, pen);
        var sections = section.alone(finding);
        return paper(section.title(finding.pattern()), words.say("kind.finding"), sections, pen, viewer);
    }

    private Paper paper(String title, String kind, List<Section> sections, Pen pen, Viewer viewer) {
        var behind = sources.read(pen.notes(), viewer);
        var words = pen.words();
        var cover = List.of(
                new Paper.Fact(words.say("cover.of"), Line.of(kind)),
                new Paper.Fact(words.say("cover.stands"), stands(behind, words)),
                new Paper.Fact(words.say("cover.reader"), Line.of(reader(viewer, words))));
        return new Paper(words, title, cover, sections, behind.notes(words), behind.section(pen));
    }

    private static String reader(Viewer viewer, Words words) {
        var clearance = words.word("clearance", viewer.clearance().name());
        var compartments = viewer.readers().compartments();
        return compartments.isEmpty()
                ? clearance
                : words.say("cover.compartments", "clearance", clearance, "names", String.join(", ", compartments));
    }

    /** Not the day on which it is printed: the same data give the same paper on any day. */
    private static Line stands(Sources behind, Words words) {
        return Line.of(behind.newest()
                .map(day -> words.say("cover.newest", "day", day.toString()))
                .orElse(words.say("cover.undated")));
    }
}
