package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.RulingRows;
import org.casegraph.graph.dispute.Dispute;
import org.casegraph.model.Resolution;
import org.springframework.stereotype.Component;

/** Reads what was made of contradictions, as far as a viewer may know all that a resolution speaks of. */
@Component
public final class ResolutionReader {

    private final Reading reading;

    ResolutionReader(Reading reading) {
        this.reading = reading;
    }

    /** All that were ever made of some disputes, by dispute, the latest first. */
    Map<String, List<Resolution>> of(Collection<Dispute> disputes, Viewer viewer) {
        var statements = disputes.stream()
                .flatMap(dispute -> dispute.sides().stream())
                .flatMap(side -> side.statements().stream())
                .map(statement -> statement.id())
                .toList();
        var speaking = new LinkedHashMap<String, List<Resolution>>();
        for (var row : reading.rows("resolutions_of", statements, viewer)) {
            speaking.computeIfAbsent(row.text("statement"), _ -> new ArrayList<>())
                    .add(RulingRows.resolution(row.row("ruling")));
        }
        var made = new LinkedHashMap<String, List<Resolution>>();
        disputes.forEach(dispute -> made.put(dispute.id(), of(dispute, speaking)));
        return made;
    }

    private static List<Resolution> of(Dispute dispute, Map<String, List<Resolution>> speaking) {
        return dispute.sides().stream()
                .flatMap(side -> side.statements().stream())
                .flatMap(statement -> speaking.getOrDefault(statement.id(), List.of()).stream())
                .filter(resolution -> resolution.aspect().equals(dispute.aspect()))
                .distinct()
                .sorted(Comparator.comparing(Resolution::recordedAt).reversed().thenComparing(Resolution::id))
                .toList();
    }

    /** The standing preferences of others by which some statements do not count in some aspect, by statement. */
    public Map<String, List<Resolution>> settingAside(Collection<String> statements, Viewer viewer) {
        var aside = new LinkedHashMap<String, List<Resolution>>();
        for (var row : reading.rows("resolutions_setting_aside", statements, viewer)) {
            aside.computeIfAbsent(row.text("statement"), _ -> new ArrayList<>())
                    .add(RulingRows.resolution(row.row("ruling")));
        }
        return aside;
    }
}
