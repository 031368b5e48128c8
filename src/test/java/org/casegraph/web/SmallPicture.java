package org.casegraph.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A picture of a page in no more than 256 colours, which is half the file and looks the same. */
final class SmallPicture {

    private static final int COLOURS = 256;
    private static final int SORT = 0xe0e0e0;

    private SmallPicture() {}

    /** Writes a picture anew, smaller. */
    static void write(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        var points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var palette = palette(points);
        var small = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        var nearest = new HashMap<Integer, Integer>();
        var indexed = IntStream.of(points)
                .map(point -> nearest.computeIfAbsent(point, colour -> nearest(palette, colour)))
                .toArray();
        small.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indexed);
        ImageIO.write(small, "png", file.toFile());
    }

    /** The commonest colour of every sort first, so that what is small keeps its own; then the commonest of all. */
    private static int[] palette(int[] points) {
        var counts = new HashMap<Integer, Integer>();
        IntStream.of(points).forEach(point -> counts.merge(point, 1, Integer::sum));
        var common = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        var sorts = new HashSet<Integer>();
        return Stream.concat(common.stream().filter(colour -> sorts.add(colour & SORT)), common.stream())
                .distinct()
                .limit(COLOURS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int nearest = 0;
        for (int at = 1; at < palette.length; at++) {
            if (distance(palette[at], colour) < distance(palette[nearest], colour)) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        return square(one >> 16, other >> 16) + square(one >> 8, other >> 8) + square(one, other);
    }

    private static int square(int one, int other) {
        int difference = (one & 0xff) - (other & 0xff);
        return difference * difference;
    }
}
