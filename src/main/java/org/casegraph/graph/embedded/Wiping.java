package org.casegraph.graph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Takes files away. */
final class Wiping {

    private static final int PIECE = 64 * 1024;

    private Wiping() {}

    /** What is done with a file of some length. */
    interface Deed {
        void to(Path file, long length) throws IOException;
    }

    /** What is done last in a folder. */
    interface Last {
        void in(Path folder) throws IOException;
    }

    /** Does something with all files of a folder, or with one; then the folders go. */
    static void walk(Path path, Deed deed, Last last) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                deed.to(file, attributes.isRegularFile() ? attributes.size() : 0);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                last.in(folder);
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Writes noughts over a file. */
    static void overwrite(Path file, long length) throws IOException {
        if (length == 0) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var zeros = ByteBuffer.allocate(PIECE);
            for (long at = 0; at < length; at += PIECE) {
                zeros.clear().limit((int) Math.min(PIECE, length - at));
                channel.write(zeros, at);
            }
            channel.force(true);
        }
    }
}
