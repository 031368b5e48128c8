package org.casegraph.graph.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.graph.Row;

/**
 * A finding as it stood when it was looked at. It holds ids and no names: names are those that a viewer may know when
 * she asks.
 *
 * @param finding its id
 * @param strength a word of {@code Strength}
 * @param order a word of {@code TimeOrder}
 * @param remarks what its sentence says besides the wording of the pattern; no names
 * @param seats who was in it, at most {@link #MOST} of those who gather in a role of many
 * @param people how many there were
 * @param cases ids of the cases that it belongs to
 */
public record Standing(
        String finding,
        String pattern,
        String strength,
        int origins,
        boolean isContested,
        String order,
        String remarks,
        List<Seat> seats,
        int people,
        List<String> cases) {

    /** More are counted and not listed: a finding may gather tens of thousands. */
    public static final int MOST = 500;

    /** Somebody in a role; of a role of many, one of those gathered. */
    public record Seat(String role, String entity, boolean isMany) {

        String text() {
            return role + ' ' + (isMany ? "many" : "one") + ' ' + entity;
        }

        static Seat of(String text) {
            var parts = text.split(" ", 3);
            return new Seat(parts[0], parts[2], parts[1].equals("many"));
        }
    }

    public Standing {
        seats = List.copyOf(seats);
        cases = List.copyOf(cases);
    }

    /** Whom the finding is about: those in roles of one. */
    public List<Seat> core() {
        return seats.stream().filter(seat -> !seat.isMany()).toList();
    }

    /** Everybody and every case that it involves. */
    public Stream<String> involved() {
        return Stream.concat(seats.stream().map(Seat::entity), cases.stream()).distinct();
    }

    Map<String, Object> properties(String prefix) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(prefix + "Strength", strength);
        properties.put(prefix + "Origins", (long) origins);
        properties.put(prefix + "Contested", isContested);
        properties.put(prefix + "Order", order);
        properties.put(prefix + "Remarks", remarks);
        properties.put(prefix + "Seats", seats.stream().map(Seat::text).toList());
        properties.put(prefix + "People", (long) people);
        properties.put(prefix + "Cases", new ArrayList<>(cases));
        return properties;
    }

    static Standing of(Row row, String prefix) {
        return new Standing(
                row.text("finding"),
                row.text("pattern"),
                row.text(prefix + "Strength"),
                (int) row.number(prefix + "Origins"),
                row.flag(prefix + "Contested"),
                row.text(prefix + "Order"),
                row.text(prefix + "Remarks"),
                row.texts(prefix + "Seats").stream().map(Seat::of).toList(),
                (int) row.number(prefix + "People"),
                row.texts(prefix + "Cases"));
    }
}
