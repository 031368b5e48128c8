package org.casegraph.xref;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.read.Property;
import org.casegraph.model.FuzzyDate;
import org.casegraph.source.list.Column;
import org.casegraph.source.list.ListedName;

/**
 * What the list and the graph say of one person beside the name: birth, country and gender, where both say something.
 *
 * @param agreeing where they agree, a sentence each
 * @param differing where they differ, a sentence each
 */
record Particulars(List<String> agreeing, List<String> differing) {

    static Particulars of(ListedName listed, List<Property> properties) {
        var told = new Particulars(new ArrayList<>(), new ArrayList<>());
        told.births(listed.values(Column.BIRTH_DATE), said("BIRTH_DATE", properties));
        told.countries(listed.values(Column.COUNTRY), countries(properties));
        told.genders(listed.values(Column.GENDER), said("GENDER", properties));
        return told;
    }

    /** Values that somebody supports, not only denies. */
    static List<String> said(String kind, List<Property> properties) {
        return properties.stream()
                .filter(property -> property.kind().equals(kind))
                .filter(property -> property.statements().stream()
                        .anyMatch(statement -> statement.stance().supports()))
                .map(Property::value)
                .toList();
    }

    private static List<String> countries(List<Property> properties) {
        return Stream.concat(said("COUNTRY_CODE", properties).stream(), said("NATIONALITY", properties).stream())
                .toList();
    }

    private void births(List<String> listed, List<String> known) {
        var here = Births.of(listed);
        var there = Births.of(known);
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        var same = here.stream()
                .flatMap(one -> there.stream().filter(one::isCompatibleWith))
                .findFirst();
        if (same.isPresent()) {
            var list = here.stream()
                    .filter(same.get()::isCompatibleWith)
                    .findFirst()
                    .orElse(same.get());
            agreeing.add("The births agree: %s on the list, %s in the graph."
                    .formatted(list.inWords(), same.get().inWords()));
        } else {
            differing.add("The births differ: %s on the list, %s in the graph.".formatted(words(here), words(there)));
        }
    }

    private static String words(List<FuzzyDate> dates) {
        return String.join(" or ", dates.stream().map(FuzzyDate::inWords).toList());
    }

    private void countries(List<String> listed, List<String> known) {
        tell("countries", Countries.of(listed), Countries.of(known));
    }

    private void genders(List<String> listed, List<String> known) {
        tell("genders", Genders.of(listed), Genders.of(known));
    }

    private void tell(String what, List<String> listed, List<String> known) {
        if (listed.isEmpty() || known.isEmpty()) {
            return;
        }
        var both = listed.stream().filter(known::contains).toList();
        if (both.isEmpty()) {
            differing.add("The %s differ: %s on the list, %s in the graph."
                    .formatted(what, String.join(", ", listed), String.join(", ", known)));
        } else {
            agreeing.add("The %s agree: %s.".formatted(what, String.join(", ", both)));
        }
    }
}
