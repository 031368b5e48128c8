package org.casegraph.graph.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.read.Page.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param first how many at most
 * @param orders what the list is ordered by, at most two; none for its own order
 * @param after the place after which the part begins, null for the beginning
 */
public record PageRequest(int first, List<Order> orders, @Nullable Place after) {

    /** One thing that a list is ordered by. */
    public record Order(String key, boolean down) {}

    public PageRequest {
        orders = List.copyOf(orders);
    }

    /** The beginning of a list in its own order. */
    public static PageRequest first(int count) {
        return new PageRequest(count, List.of(), null);
    }

    /** As the read queries name it; one more than wanted is asked for, to know whether the list goes on. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        order(parameters, 1);
        order(parameters, 2);
        parameters.put("after1", after == null ? null : after.first());
        parameters.put("after2", after == null ? null : after.second());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", (long) first + 1);
        return parameters;
    }

    private void order(Map<String, @Nullable Object> parameters, int number) {
        var order = orders.size() < number ? null : orders.get(number - 1);
        parameters.put("order" + number, order == null ? "NONE" : order.key());
        parameters.put("down" + number, order != null && order.down());
    }
}
