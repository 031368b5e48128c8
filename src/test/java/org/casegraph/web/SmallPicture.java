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
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(at -> distance(palette[at], colour)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff))
                .map(difference -> difference * difference)
                .sum();
    }
}
