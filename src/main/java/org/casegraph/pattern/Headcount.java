package org.casegraph.pattern;

import java.util.List;

/** Counts those whom a finding gathers: who can be told apart, and, where asked for, by something different for each. */
record Headcount(List<Role> roles, List<Strand> strands) {

    /** @param enough where counting may end */
    int of(Pattern.Least least, int enough) {
        var different = least.different();
        return different == null ? people(least.role()) : pairs(least.role(), different, enough);
    }

    private int people(String wanted) {
        return roles.stream()
                .filter(role -> role.name().equals(wanted))
                .mapToInt(role -> role.entities().size())
                .sum();
    }

    private int pairs(String role, String different, int enough) {
        var pairs = new Pairs();
        for (var row :
                strands.stream().flatMap(strand -> strand.rows().stream()).toList()) {
            var one = row.shown(role);
            var other = row.shown(different);
            if (one.isPresent() && other.isPresent()) {
                pairs.add(one.get().id(), other.get().id());
            }
        }
        return pairs.most(enough);
    }
}
