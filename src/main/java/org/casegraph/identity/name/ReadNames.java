package org.casegraph.identity.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The comparators of this house, made once when first needed, with the names that were read of late. */
public final class ReadNames {

    private static final int KEPT = 20_000;
    private static final int LONGEST = 300;

    private final NameTables tables = NameTables.read();
    private final NameComparator people = tables.people();
    private final InstitutionComparator institutions = tables.institutions();
    private final Map<String, PersonName> readPeople = bounded();
    private final Map<String, InstitutionName> readInstitutions = bounded();
    private final Map<String, SpokenName> readWords = bounded();

    private ReadNames() {}

    /** The one of this process: its tables never change. */
    public static ReadNames shared() {
        return Shared.NAMES;
    }

    public NameComparator people() {
        return people;
    }

    public InstitutionComparator institutions() {
        return institutions;
    }

    /** A name of a person, read; what is too long for a name is cut. */
    public PersonName person(String name) {
        return read(readPeople, name, people::read);
    }

    /** A name of an institution, read; what is too long for a name is cut. */
    public InstitutionName institution(String name) {
        return read(readInstitutions, name, institutions::read);
    }

    /** The words of a name of anything, as they sound; what is too long for a name is cut. */
    public SpokenName spoken(String name) {
        return read(readWords, name, people::spoken);
    }

    /** Two threads may read one name at the same time, which costs less than waiting for one another. */
    private static <T> T read(Map<String, T> known, String name, Function<String, T> reader) {
        var cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        var found = known.get(cut);
        if (found == null) {
            found = reader.apply(cut);
            known.put(cut, found);
        }
        return found;
    }

    private static <T> Map<String, T> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > KEPT;
            }
        });
    }

    private static final class Shared {
        static final ReadNames NAMES = new ReadNames();
    }
}
