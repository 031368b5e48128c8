package org.casegraph.identity.name;

import java.util.List;
import java.util.Optional;

/** Tells which word of a name is of the family, where its ending, its place or its capitals say so. */
final class Families {

    private final Endings endings;

    Families(Endings endings) {
        this.endings = endings;
    }

    void tell(List<Draft> rest) {
        var names = NameReader.counted(rest).stream()
                .filter(draft -> draft.part == Part.NAME)
                .toList();
        var family = names.stream().filter(draft -> draft.piece.familyFirst()).findFirst();
        family = family.or(() -> only(
                names.stream().filter(draft -> endings.isOfFamily(draft.ascii)).toList()));
        family = family.or(() -> beforeComma(names));
        family = family.or(() ->
                only(names.stream().filter(draft -> draft.piece.capitals()).toList()));
        family = family.or(() -> byPatronymic(rest, names));
        family.ifPresent(found -> {
            names.forEach(draft -> draft.part = Part.GIVEN);
            found.part = Part.FAMILY;
        });
    }

    private static Optional<Draft> beforeComma(List<Draft> names) {
        return names.size() > 1 && names.getFirst().piece.commaAfter()
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    /** The given name stands before the patronymic; the third word is of the family. */
    private static Optional<Draft> byPatronymic(List<Draft> rest, List<Draft> names) {
        int at = rest.indexOf(rest.stream()
                .filter(draft -> draft.part == Part.PATRONYMIC)
                .findFirst()
                .orElse(null));
        if (at < 1 || names.size() != 2) {
            return Optional.empty();
        }
        var given = rest.get(at - 1);
        return names.stream().filter(draft -> draft != given).findFirst();
    }

    private static Optional<Draft> only(List<Draft> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
