package org.casegraph.export.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Leg;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;

/** Patterns of pressure that are found, each with the legs that it stands on. */
final class FindingsSection {

    private final Patterns patterns;
    private final Pen pen;

    FindingsSection(Patterns patterns, Pen pen) {
        this.patterns = patterns;
        this.pen = pen;
    }

    Section write(List<Finding> findings) {
        var section = pen.section("findings").say(pen.say("findings.lead"));
        if (findings.isEmpty()) {
            return section.say(pen.say("nothing")).done();
        }
        findings.forEach(finding -> add(finding, section));
        return section.done();
    }

    private void add(Finding finding, Section.Draft section) {
        section.heading(title(finding.pattern()));
        section.say(new Line().english(finding.sentence()));
        section.say(rests(finding));
        section.list(finding.legs().stream().map(this::leg).toList());
    }

    /** The finding alone: what it is, who is in it, what it stands on, and what is missing. */
    List<Section> alone(Finding finding) {
        var pattern = patterns.pattern(finding.pattern());
        var what = pen.section("finding").say(new Line().english(finding.sentence()));
        pattern.map(Pattern::description).ifPresent(words -> what.say(new Line().english(words)));
        var roles = finding.roles().stream()
                .filter(role -> !role.entities().isEmpty())
                .map(role -> Line.of(pen.words().word("part", role.name()) + ": ")
                        .quote(role.entities().stream().map(Participant::name).collect(Collectors.joining(", "))))
                .toList();
        var legs = pen.section("legs").say(rests(finding));
        legs.list(finding.legs().stream().map(this::leg).toList());
        var missing = pen.section("gaps");
        var gaps =
                finding.missing().stream().map(gap -> new Line().english(gap)).toList();
        return List.of(
                what.done(),
                pen.section("roles").list(roles).done(),
                legs.done(),
                pen.list(missing, gaps).done());
    }

    String title(String pattern) {
        var key = "pattern." + pattern;
        return pen.words().has(key)
                ? pen.say(key)
                : patterns.pattern(pattern).map(Pattern::title).orElse(pattern);
    }

    private Line rests(Finding finding) {
        var line = Line.of(
                finding.isComplete()
                        ? pen.words().count("findings.weakest", finding.origins())
                        : pen.say("findings.incomplete"));
        return finding.isContested() ? line.say(" ").strong(pen.say("findings.contested")) : line;
    }

    private Line leg(Leg leg) {
        var words = pen.words();
        var line = new Line()
                .strong(Phrases.capitalised(words.word("leg", leg.name())))
                .say(": " + words.word("state", leg.state().name()));
        if (!leg.statements().isEmpty()) {
            line.say(", " + words.count("origins", leg.origins()));
        }
        if (!leg.isRequired()) {
            line.say(" ").aside(pen.say("findings.further"));
        }
        return line.mark(pen.notes().to(leg.statements()));
    }
}
