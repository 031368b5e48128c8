package org.casegraph.graph.erase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.casegraph.identity.NameKeys;

/** Seeks names in the bytes of files, in every encoding in which this program or its database may write them. */
public final class Traces {

    private static final int PIECE = 1 << 20;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final byte[][][] byFirst = new byte[256][][];
    private final int longest;

    public Traces(Collection<String> names) {
        var patterns = new LinkedHashSet<java.nio.ByteBuffer>();
        for (var name : names) {
            forms(name)
                    .forEach(form -> ENCODINGS.forEach(
                            encoding -> patterns.add(java.nio.ByteBuffer.wrap(form.getBytes(encoding)))));
        }
        var lists = new ArrayList<List<byte[]>>();
        for (int i = 0; i < byFirst.length; i++) {
            lists.add(new ArrayList<>());
        }
        patterns.forEach(pattern -> lists.get(pattern.get(0) & 0xFF).add(pattern.array()));
        for (int i = 0; i < byFirst.length; i++) {
            byFirst[i] = lists.get(i).toArray(byte[][]::new);
        }
        this.longest = patterns.stream()
                .mapToInt(pattern -> pattern.array().length)
                .max()
                .orElse(0);
    }

    /** As it is written, in small and capital letters, with accents apart, and as its key is made. */
    private static Collection<String> forms(String name) {
        var forms = new LinkedHashSet<String>();
        for (var form : Normalizer.Form.values()) {
            var normal = Normalizer.normalize(name, form);
            forms.add(normal);
            forms.add(normal.toLowerCase(Locale.ROOT));
            forms.add(normal.toUpperCase(Locale.ROOT));
        }
        forms.add(NameKeys.folded(name));
        forms.removeIf(String::isBlank);
        return forms;
    }

    /** The files below a folder in which one of the names stands. */
    public List<Path> in(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (isIn(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private boolean isIn(Path file) throws IOException {
        if (longest == 0) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return isIn(in);
        }
    }

    private boolean isIn(InputStream in) throws IOException {
        var bytes = new byte[PIECE + longest];
        int kept = 0;
        while (true) {
            int read = in.readNBytes(bytes, kept, bytes.length - kept);
            int length = kept + read;
            if (isIn(bytes, length)) {
                return true;
            }
            if (read == 0) {
                return false;
            }
            kept = Math.min(longest, length);
            System.arraycopy(bytes, length - kept, bytes, 0, kept);
        }
    }

    private boolean isIn(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            for (var pattern : byFirst[bytes[at] & 0xFF]) {
                int end = at + pattern.length;
                if (end <= length && Arrays.equals(bytes, at, end, pattern, 0, pattern.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
