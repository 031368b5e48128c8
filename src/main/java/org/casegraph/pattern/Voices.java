package org.casegraph.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.model.Origins;
import org.casegraph.model.Readers;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** The statements behind some rows that the viewer may read: they alone decide what is proved. */
final class Voices {

    private final Map<String, Voice> voices;
    private final Map<String, Proof> parts = new HashMap<>();

    private Voices(Map<String, Voice> voices) {
        this.voices = voices;
    }

    /** @param asOf the day by which it must have been so, null for any */
    static Voices read(
            ReadDoor door,
            CypherFiles files,
            Collection<String> statements,
            Readers readers,
            @Nullable LocalDate asOf) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("statements", List.copyOf(new HashSet<>(statements)));
        parameters.put("readers", readers.rank());
        var voices = new HashMap<String, Voice>();
        for (var row : door.read(files.read("voices"), parameters)) {
            if (asOf == null || Voice.mayHoldBy(asOf, row)) {
                var voice = Voice.of(row);
                voices.put(voice.statement(), voice);
            }
        }
        return new Voices(voices);
    }

    /** Those of some statements that speak of it and prove nothing: they deny, accuse, demand or fear. */
    List<String> idle(Stream<String> statements) {
        return statements
                .distinct()
                .filter(id -> voices.containsKey(id)
                        && !Objects.requireNonNull(voices.get(id)).supports())
                .sorted()
                .toList();
    }

    /** What a way of proving a leg comes to; nothing where one of its parts has no support. */
    Optional<Proof> proof(List<Element> way) {
        var together = new ArrayList<Proof>();
        for (var element : way) {
            var part = parts.computeIfAbsent(element.id(), _ -> proof(element));
            if (part.origins().isEmpty()) {
                return Optional.empty();
            }
            together.add(part);
        }
        return switch (together.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(together.getFirst());
            default -> Optional.of(together(together));
        };
    }

    private Proof proof(Element element) {
        var all = element.statements().stream()
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
                origins(supporting),
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
        var all = Proof.any(parts).orElseThrow();
        var dates = parts.stream()
                .filter(part -> !part.acts().isEmpty())
                .findFirst()
                .map(Proof::dates)
                .orElse(List.of());
        return new Proof(
                Origins.behindAll(parts.stream().map(Proof::origins).toList()),
                all.statements(),
                all.acts(),
                all.stances(),
                soft,
                all.isContested(),
                dates);
    }

    private static Origins origins(List<Voice> supporting) {
        var origins = new LinkedHashMap<String, List<String>>();
        supporting.forEach(voice -> origins.put(voice.statement(), voice.origins()));
        return Origins.of(origins);
    }

    private static SortedSet<String> sorted(List<String> words) {
        return new TreeSet<>(words);
    }
}
