package org.casegraph.graph.read;

/**
 * How much work one question for routes may be.
 *
 * @param width who has more relations and parts in acts than this is a hub: reached, and not followed further
 * @param sample how many ties of a hub, of each kind, are looked at where nothing else helps
 * @param largestHub among so many
 * @param crowd an act in which more have a part is read once, not once for each of them
 * @param largestCrowd how many of those who have a part in such an act are read
 * @param actsBetweenHubs how many acts of one hub are looked at for those that it shares with another
 * @param widest how many may lie equally far away and still be followed further
 * @param pairs how many pairs of hubs are compared at once
 */
record RouteBounds(
        int width,
        int sample,
        int largestHub,
        int crowd,
        int largestCrowd,
        int actsBetweenHubs,
        int widest,
        int pairs) {

    static final RouteBounds USUAL = new RouteBounds(1_000, 1_000, 200_000, 50, 1_000, 10_000, 3_000, 20);
}
