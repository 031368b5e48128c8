package org.casegraph.export.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.model.FuzzyDate;

/** The matter in a few sentences: how much is told, and of each part of the field what weighs most. */
final class SummarySection {

    private static final int TOLD = 3;

    private static final Comparator<Event> GRAVEST_FIRST = Comparator.comparingInt(
                    (Event event) -> -event.act().severity())
            .thenComparing(event -> -event.act().origins())
            .thenComparing(Event::number);

    private final Matter matter;
    private final Pen pen;

    SummarySection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("summary");
        section.say(counts());
        var subject = matter.subject().id();
        var own = matter.ties().stream()
                .filter(bond -> bond.tie().from().id().equals(subject)
                        || bond.tie().to().id().equals(subject))
                .filter(bond -> bond.tie().origins() > 0)
                .limit(TOLD * 4L)
                .map(bond -> pen.phrases()
                        .tie(bond, pen.words())
                        .mark(pen.marks(bond.told().statements())))
                .toList();
        section.list(own);
        byCategory().forEach((category, events) -> {
            var heaviest =
                    events.stream().sorted(GRAVEST_FIRST).limit(TOLD).sorted(Comparator.comparing(Event::number));
            section.heading(Phrases.capitalised(pen.words().word("category", category)) + " – "
                    + pen.words().count("acts", events.size()));
            section.list(heaviest.map(pen::numbered).toList());
        });
        return section.done();
    }

    private Line counts() {
        var words = pen.words();
        var documents = matter.statements().values().stream()
                .map(statement -> statement.document())
                .distinct()
                .count();
        var line = Line.of(pen.say(
                "summary.counts",
                "acts",
                words.count("acts", matter.events().size()),
                "statements",
                words.count("statements", matter.statements().size()),
                "documents",
                words.count("documents", (int) documents)));
        var days =
                matter.events().stream().flatMap(event -> event.date().stream()).toList();
        var first = days.stream()
                .map(FuzzyDate::earliestStart)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo);
        var last = days.stream()
                .map(FuzzyDate::latestEnd)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo);
        if (first.isPresent() && last.isPresent()) {
            line.say(" ")
                    .say(pen.say(
                            "summary.span",
                            "from",
                            first.get().toString(),
                            "to",
                            last.get().toString()));
        }
        line.say(" ").say(words.count("summary.findings", matter.complete().size()));
        return line.say(" ")
                .say(words.count(
                        "summary.contradictions", matter.contradictions().size()));
    }

    /** The acts that some source says happened, by their part of the field, in the order of the vocabulary. */
    private Map<String, List<Event>> byCategory() {
        var byCategory = new LinkedHashMap<String, List<Event>>();
        pen.phrases()
                .vocabulary()
                .actKinds()
                .values()
                .forEach(kind -> byCategory.put(kind.category(), new ArrayList<>()));
        matter.events().stream().filter(event -> event.act().origins() > 0).forEach(event -> byCategory
                .computeIfAbsent(event.act().category(), _ -> new ArrayList<>())
                .add(event));
        byCategory.values().removeIf(List::isEmpty);
        return byCategory;
    }
}
