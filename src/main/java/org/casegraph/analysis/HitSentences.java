package org.casegraph.analysis;

import java.util.List;
import java.util.Optional;
import org.casegraph.analysis.Exposure.Timing;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Vocabulary;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.LegState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how somebody was hit, when, and whether that is said to be because of somebody else. */
@Component
final class HitSentences {

    private final Vocabulary vocabulary;

    HitSentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One hit: whose, which, when, at whom it was aimed, and what it came after. */
    record Told(
            Entity person,
            Entity centre,
            String kind,
            Optional<FuzzyDate> began,
            List<String> aims,
            List<String> stated,
            Timing timing,
            Hits.@Nullable Mark mark) {}

    String of(Told told, Backed backed) {
        var sentence = new StringBuilder(told.person().name()).append(' ');
        sentence.append(says(told.person(), told.kind()));
        told.began().ifPresent(date -> sentence.append(", ").append(date.inWords()));
        aims(told.aims(), told.centre()).ifPresent(sentence::append);
        var mark = told.mark();
        if (mark != null) {
            sentence.append(timing(told, mark));
        }
        sentence.append('.');
        if (backed.state() == LegState.CONTESTED) {
            sentence.append(" Somebody denies it.");
        }
        return Wording.capitalised(sentence.append(backed.caution()).toString());
    }

    private static Optional<String> aims(List<String> aims, Entity centre) {
        var words = aims.stream().map(HitSentences::aim).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(", said to be " + String.join(" and ", words) + " " + centre.name());
    }

    private static String aim(String role) {
        return switch (role) {
            case "TO_PRESS" -> "meant to press";
            case "IN_REPRISAL_AGAINST" -> "in reprisal against";
            default -> "directed against";
        };
    }

    private String timing(Told told, Hits.Mark mark) {
        var centre = mark.centre();
        if (!told.stated().isEmpty()) {
            return "; a source says that it came after " + centre.name() + " "
                    + says(centre, told.stated().getFirst());
        }
        var event = "%s %s (%s)"
                .formatted(
                        centre.name(),
                        says(centre, mark.act().kind()),
                        mark.began().inWords());
        if (told.began().isEmpty() && told.timing() == Timing.OPEN) {
            return "; when is not told";
        }
        return switch (told.timing()) {
            case AFTER -> "; that was after " + event;
            case BEFORE -> "; that was before " + event;
            case OPEN -> "; the dates do not tell whether before or after " + event;
            case NOT_COMPARED -> "";
        };
    }

    private String says(Entity entity, String kind) {
        var says = vocabulary.actKind(kind).map(Vocabulary.ActKind::says).orElse(kind);
        return entity.kind() == EntityKind.GROUP && says.startsWith("was ") ? "were" + says.substring(3) : says;
    }
}
