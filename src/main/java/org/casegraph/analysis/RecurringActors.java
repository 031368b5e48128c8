package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Recurrence.Recurring;
import org.casegraph.analysis.Recurrence.Weight;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.pattern.Backing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who stands in some roles of acts in several cases: first who does so most often, then in which cases. */
@Component
final class RecurringActors {

    static final int MOST_CANDIDATES = 100;
    static final int MOST_ACTS = 100;
    private static final int MOST_ACTS_NEAR = 2000;

    private final Queries queries;
    private final Harm harm;
    private final EntityReader entities;

    RecurringActors(Queries queries, Harm harm, EntityReader entities) {
        this.queries = queries;
        this.harm = harm;
        this.entities = entities;
    }

    /** Whoever stands in the roles at all, and those who recur. */
    record Found(List<Entity> all, List<Recurring> recurring, int first, boolean isCut) {

        List<Recurring> only(Predicate<Entity> wanted) {
            return recurring.stream()
                    .filter(one -> wanted.test(one.entity()))
                    .limit(first)
                    .toList();
        }

        boolean isAny(Predicate<Entity> wanted) {
            return all.stream().anyMatch(wanted);
        }
    }

    /** @param says what is said of them: "decided" */
    Found read(List<String> roles, boolean onlyHarm, String says, Recurrences.Question question, Viewer viewer) {
        return read(roles, onlyHarm, says, Map.of(), question, viewer);
    }

    /** Those to whom acts or documents are addressed. */
    Found addressees(Recurrences.Question question, Viewer viewer) {
        var parameters = question.parameters();
        parameters.put("limit", (long) MOST_CANDIDATES);
        parameters.put("involving", question.involving().isEmpty() ? null : question.involving());
        var documents = new LinkedHashMap<String, Integer>();
        queries.rows("addressed_documents", parameters, viewer)
                .forEach(row -> documents.put(row.text("id"), (int) row.number("documents")));
        return read(List.of("ADDRESSED_TO"), false, "was written to", documents, question, viewer);
    }

    private Found read(
            List<String> roles,
            boolean onlyHarm,
            String says,
            Map<String, Integer> documents,
            Recurrences.Question question,
            Viewer viewer) {
        var parameters = question.parameters();
        parameters.put("roles", roles);
        parameters.put("kinds", onlyHarm ? harm.kinds() : null);
        var candidates = candidates(parameters, question, viewer);
        parameters.put("who", candidates);
        parameters.put("acts", MOST_ACTS + 1L);
        var people = new LinkedHashMap<String, Entity>();
        var seen = new LinkedHashMap<String, Sightings>();
        for (var row : queries.rows("recurring_parts", parameters, viewer)) {
            var who = Things.entity(row.row("who"));
            people.put(who.id(), who);
            seen.computeIfAbsent(who.id(), _ -> new Sightings(MOST_ACTS))
                    .add(row.row("act").text("id"), row.rows("cases"), links(row));
        }
        var missing = documents.keySet().stream()
                .filter(id -> !people.containsKey(id))
                .toList();
        people.putAll(entities.byIds(missing, viewer));
        var recurring = recurring(people, seen, documents, says, question, viewer);
        boolean isCut =
                candidates.size() >= MOST_CANDIDATES || seen.values().stream().anyMatch(Sightings::isMore);
        return new Found(List.copyOf(people.values()), recurring, question.first(), isCut);
    }

    private List<String> candidates(Map<String, @Nullable Object> given, Recurrences.Question question, Viewer viewer) {
        var parameters = new LinkedHashMap<>(given);
        parameters.put("limit", (long) MOST_CANDIDATES);
        parameters.put("acts", (long) MOST_ACTS_NEAR);
        var rows = question.involving().isEmpty()
                ? queries.rows("recurring_candidates", parameters, viewer)
                : queries.rows("recurring_near", parameters, viewer);
        return rows.stream().map(row -> row.text("id")).toList();
    }

    private List<Recurring> recurring(
            Map<String, Entity> people,
            Map<String, Sightings> seen,
            Map<String, Integer> documents,
            String says,
            Recurrences.Question question,
            Viewer viewer) {
        var nothing = new Sightings(MOST_ACTS);
        var wanted = people.values().stream()
                .filter(one -> seen.getOrDefault(one.id(), nothing).count() >= question.minCases()
                        || documents.getOrDefault(one.id(), 0) >= question.minCases())
                .toList();
        var backing = queries.backing(
                wanted.stream()
                        .flatMap(one -> seen.getOrDefault(one.id(), nothing).links().stream())
                        .toList(),
                viewer);
        var recurring = new ArrayList<Recurring>();
        for (var one : wanted) {
            var sightings = seen.getOrDefault(one.id(), nothing);
            int letters = documents.getOrDefault(one.id(), 0);
            var name = one.name() + " " + (Wording.was(one).equals("were") ? several(says) : says);
            var weight = sightings
                    .backed(backing)
                    .map(backed ->
                            sightings.weight(backed, name + " " + sightings.extent(backed) + letters(letters) + "."))
                    .orElseGet(() -> onlyDocuments(name + letters(letters).replaceFirst("^,", "") + "."));
            recurring.add(new Recurring(one, letters, weight));
        }
        recurring.sort(Comparator.comparing((Recurring one) -> -one.cases().size())
                .thenComparing(one -> -one.origins())
                .thenComparing(Recurring::entity, Things.BY_NAME));
        return recurring;
    }

    private static Weight onlyDocuments(String sentence) {
        return new Weight(List.of(), 0, 0, null, List.of(), List.of(), false, Wording.capitalised(sentence));
    }

    private static String several(String says) {
        return says.startsWith("was ") ? "were" + says.substring(3) : Wording.plural(says);
    }

    private static String letters(int documents) {
        return documents == 0 ? "" : ", as addressee of " + Wording.count(documents, "document", "documents");
    }

    private static List<Link> links(Row row) {
        return List.of(Link.act(Objects.requireNonNull(row.row("act"))), Link.tie(row.row("part")));
    }
}
