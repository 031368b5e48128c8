package org.casegraph.source.popolo;

import java.util.ArrayList;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Teller;
import org.casegraph.source.list.NameCells;

/** The names of people, bodies and areas, former ones among them. */
final class Naming {

    private Naming() {}

    static void tell(Item item, Teller teller) {
        var name = item.text("name");
        if (name.isEmpty()) {
            name = (item.text("given_name") + " " + item.text("patronymic_name") + " " + item.text("family_name"))
                    .replaceAll(" +", " ")
                    .strip();
        }
        name(item, "name", name, NameType.PRIMARY, item.frame(), teller);
        for (var other : item.all("other_names")) {
            var isFormer = other.has("end_date");
            name(
                    item,
                    "other_names",
                    other.isString() ? other.asString() : other.path("name").asString(""),
                    isFormer ? NameType.PREVIOUS : NameType.ALIAS,
                    item.dated(other, "other_names", teller),
                    teller);
        }
    }

    private static void name(Item item, String field, String name, NameType type, Frame frame, Teller teller) {
        if (name.isBlank()) {
            return;
        }
        var forms = new ArrayList<>(NameCells.inScripts(name));
        for (int i = 0; i < forms.size(); i++) {
            teller.name(
                    item.at(field),
                    item.id(),
                    new Name(forms.get(i), i == 0 ? type : NameType.TRANSLITERATION, null),
                    frame);
        }
    }
}
