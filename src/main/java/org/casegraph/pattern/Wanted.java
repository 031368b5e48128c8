package org.casegraph.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who somebody wants to see in the roles of a finding. */
record Wanted(Map<String, List<Participant>> roles) {

    /**
     * @throws QuestionRefused if the pattern has no such role, or one role cannot be had by so many
     */
    static Wanted of(Pattern pattern, Map<String, List<String>> asked, Map<String, Participant> known) {
        var roles = new LinkedHashMap<String, List<Participant>>();
        asked.forEach((name, ids) -> {
            var role = pattern.role(name)
                    .orElseThrow(() -> new QuestionRefused("The pattern '" + pattern.id()
                            + "' has no role of that name; its roles are " + String.join(", ", names(pattern)) + "."));
            if (ids.isEmpty() || !role.isMany() && ids.size() > 1) {
                throw new QuestionRefused(
                        "The role '" + name + "' takes " + (role.isMany() ? "at least one id." : "exactly one id."));
            }
            roles.put(
                    name,
                    ids.stream().map(id -> participant(name, known.get(id))).toList());
        });
        if (roles.isEmpty()) {
            throw new QuestionRefused(
                    "Say who is wanted in at least one role; the roles are " + String.join(", ", names(pattern)) + ".");
        }
        return new Wanted(roles);
    }

    private static Participant participant(String role, @org.jspecify.annotations.Nullable Participant known) {
        if (known == null) {
            throw new QuestionRefused("There is nobody and nothing with the id given for '" + role + "'.");
        }
        return known;
    }

    private static List<String> names(Pattern pattern) {
        return pattern.roles().stream().map(Pattern.Role::name).toList();
    }

    List<String> ids() {
        return roles.values().stream()
                .flatMap(List::stream)
                .map(Participant::id)
                .distinct()
                .toList();
    }

    /** Whether nobody else is where one of them is wanted. */
    boolean allows(Finding finding) {
        return finding.roles().stream()
                .allMatch(role -> role.entities().isEmpty()
                        || wanted(role.name()).findAny().isEmpty()
                        || has(role) > 0);
    }

    /** Whether all are where they are wanted. */
    boolean isMetBy(Finding finding) {
        return finding.roles().stream()
                .allMatch(role -> has(role) == wanted(role.name()).count());
    }

    /** Whether each who is wanted in one of these roles is in it, or others that are wanted there are. */
    boolean isMetBy(Sighting row, List<String> names) {
        return names.stream().filter(roles::containsKey).allMatch(name -> wanted(name)
                .anyMatch(one -> row.has(name, one.id())));
    }

    /** Whether somebody wanted in one of these roles is not known to be in it. */
    boolean misses(Finding finding, List<String> names) {
        return finding.roles().stream()
                .filter(role -> names.contains(role.name()))
                .anyMatch(role -> has(role) < wanted(role.name()).count());
    }

    /** How much of what is wanted is there: people first, then legs. */
    int nearness(Finding finding) {
        long people = finding.roles().stream().mapToLong(this::has).sum();
        long legs = finding.legs().stream()
                .filter(leg -> leg.state() != LegState.MISSING)
                .count();
        return (int) (people * 100 + legs);
    }

    /** Those who are wanted, and else those who are known. */
    List<Role> filled(Pattern pattern, List<Role> known) {
        return pattern.roles().stream()
                .map(role -> new Role(
                        role.name(),
                        roles.containsKey(role.name())
                                ? wanted(role.name()).toList()
                                : known.stream()
                                        .filter(one -> one.name().equals(role.name()))
                                        .flatMap(one -> one.entities().stream())
                                        .toList()))
                .toList();
    }

    private Stream<Participant> wanted(String role) {
        return roles.getOrDefault(role, List.of()).stream();
    }

    private long has(Role role) {
        return wanted(role.name())
                .filter(one -> role.entities().stream()
                        .anyMatch(participant -> participant.id().equals(one.id())))
                .count();
    }
}
