package org.casegraph.graph.backup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One checksum of many lines, whatever their order: a line that is there twice counts twice. */
final class Sum {

    private final List<byte[]> hashes = new ArrayList<>();

    void add(byte[] line) {
        hashes.add(Hashes.of(line));
    }

    String checksum() {
        hashes.sort(Arrays::compareUnsigned);
        var digest = Hashes.digest();
        hashes.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }
}
