package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.model.Clearance;
import org.casegraph.model.Stance;

/** The statements behind some rows that the viewer may read: they alone decide what is proved. */
final class Voices {

    private final Map<String, Voice> voices;
    private final Map<String, Proof> parts = new HashMap<>();

    private Voices(Map<String, Voice> voices) {
        this.voices = voices;
    }

    static Voices read(ReadDoor door, CypherFiles files, Collection<String> statements, Clearance clearance) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("statements", statements.stream().distinct().sorted().toList());
        parameters.put("clearance", clearance.rank());
        var voices = new LinkedHashMap<String, Voice>();
        for (var row : door.read(files.read("voices"), parameters)) {
            var voice = Voice.of(row);
            voices.put(voice.statement(), voice);
        }
        return new Voices(voices);
    }

    /** What a way of proving a leg comes to; nothing where one of its parts has no support. */
    Optional<Proof> proof(List<Element> way) {
        var together = new ArrayList<Proof>();
        for (var element : way.stream().filter(Element::needsProof).toList()) {
            var part = parts.computeIfAbsent(element.id(), _ -> proof(element));
            if (part.origins().isEmpty()) {
                return Optional.empty();
            }
            together.add(part);
        }
        return together.isEmpty() ? Optional.empty() : Optional.of(together(together));
    }

    private Proof proof(Element element) {
        var all = element.statements().stream()
                .filter(statement -> !element.aside().contains(statement))
                .map(voices::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(voice -> !voice.aside().contains(Rules.WHETHER))
                .toList();
        var supporting = all.stream().filter(Voice::supports).toList();
        var stances = Proof.noStance();
        supporting.forEach(voice -> stances.add(voice.stance()));
        var counted =
                all.stream().filter(voice -> voice.supports() || voice.denies()).toList();
        return new Proof(
                sorted(supporting.stream().map(Voice::origin).toList()),
                sorted(counted.stream().map(Voice::statement).toList()),
                element.isAct() ? sorted(List.of(element.id())) : sorted(List.of()),
                stances,
                stances.contains(Stance.STATES) ? Proof.noStance() : stances,
                all.stream().anyMatch(Voice::denies),
                element.isAct()
                        ? supporting.stream()
                                .filter(voice -> !voice.aside().contains(Rules.DATE))
                                .flatMap(voice -> voice.began().stream())
                                .toList()
                        : List.of());
    }

    private static Proof together(List<Proof> parts) {
        var soft = Proof.noStance();
        parts.forEach(part -> soft.addAll(part.soft()));
        var all = parts.stream().reduce(Proof::or).orElseThrow();
        var dates = parts.stream()
                .filter(part -> !part.acts().isEmpty())
                .findFirst()
                .map(Proof::dates)
                .orElse(List.of());
        return new Proof(origins(parts), all.statements(), all.acts(), all.stances(), soft, all.isContested(), dates);
    }

    private static SortedSet<String> origins(List<Proof> parts) {
        var behindAll = new TreeSet<>(parts.getFirst().origins());
        parts.forEach(part -> behindAll.retainAll(part.origins()));
        return behindAll.isEmpty()
                ? parts.stream()
                        .map(Proof::origins)
                        .min(Comparator.comparingInt(SortedSet::size))
                        .orElseThrow()
                : behindAll;
    }

    private static SortedSet<String> sorted(List<String> words) {
        return new TreeSet<>(words);
    }
}
