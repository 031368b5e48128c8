package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.jspecify.annotations.Nullable;

/** The parameters of a read query; the viewer's clearance is always among them. */
final class Parameters {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(Viewer viewer) {
        return new Parameters().with("readers", (long) viewer.readers().rank());
    }

    Parameters with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** A list to choose from; none given means no choice. */
    Parameters withChoice(String name, @Nullable Collection<?> values) {
        return with(
                name,
                values == null ? null : values.stream().map(Parameters::word).toList());
    }

    Parameters withDay(String name, @Nullable LocalDate day) {
        return with(name, day == null ? null : day.toEpochDay());
    }

    Parameters with(PageRequest page) {
        values.putAll(page.parameters());
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    private static Object word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
