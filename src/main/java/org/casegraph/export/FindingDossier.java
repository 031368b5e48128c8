package org.casegraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Leg;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.casegraph.pattern.Role;
import org.springframework.stereotype.Component;

/** One finding with all that it stands on, as a text in which every leg leads to the statements behind it. */
@Component
public final class FindingDossier {

    private final Patterns patterns;
    private final Findings findings;
    private final Footnotes.Reader footnotes;

    FindingDossier(Patterns patterns, Findings findings, Footnotes.Reader footnotes) {
        this.patterns = patterns;
        this.findings = findings;
        this.footnotes = footnotes;
    }

    /** The finding in Markdown, complete or lacking one thing; nothing where the viewer may read no such finding. */
    public Optional<String> markdown(String patternId, String id, Viewer viewer) {
        return patterns.pattern(patternId)
                .flatMap(pattern -> findings.find(Question.of(patternId).withPartial(), viewer).stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst()
                        .map(finding -> text(pattern, finding, viewer)));
    }

    private String text(Pattern pattern, Finding finding, Viewer viewer) {
        var notes = new Footnotes();
        var text = new ArrayList<String>();
        text.add("# " + Markdown.plain(finding.sentence()));
        text.add(Dossier.BEGINNING);
        text.add("**" + Markdown.plain(pattern.title()) + ".** " + Markdown.plain(pattern.description()));
        text.add("## Who has which role");
        text.add(list(finding.roles().stream()
                .filter(role -> !role.entities().isEmpty())
                .map(FindingDossier::line)
                .toList()));
        text.add("## What it rests on");
        text.add("The weakest of what it needs has " + Dossier.origins(finding.origins()) + ".");
        text.add(list(finding.legs().stream().map(leg -> line(leg, notes)).toList()));
        if (!finding.isComplete()) {
            text.add("## What is missing");
            text.add(list(finding.missing().stream().map(Markdown::plain).toList()));
        }
        text.add("## Sources");
        text.addAll(footnotes.read(notes, viewer));
        return String.join("\n\n", text) + "\n";
    }

    private static String line(Role role) {
        var names = role.entities().stream().map(Participant::name).collect(Collectors.joining(", "));
        return Markdown.plain(role.name().replace('_', ' ') + ": " + names);
    }

    private static String line(Leg leg, Footnotes notes) {
        var claim = leg.name().replace('_', ' ') + ": " + leg.state().name().toLowerCase(Locale.ROOT);
        var need = leg.isRequired() ? "" : "; strengthens it, is not needed";
        return leg.statements().isEmpty()
                ? Markdown.plain(claim + need)
                : Markdown.plain(claim + " (" + Dossier.origins(leg.origins()) + need + ")")
                        + notes.marks(leg.statements());
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
