package org.casegraph.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a sealed file is what was written, or nothing. */
class SealTest {

    private static final char[] PASSWORD = "four words and a dot".toCharArray();
    private static final int FEW = 10;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyLengthComesBack(boolean isLocked) throws IOException {
        for (int length : new int[] {0, 1, SealedOutput.PIECE - 1, SealedOutput.PIECE, 3 * SealedOutput.PIECE + 7}) {
            var bytes = random(length);

            assertThat(opened(sealed(bytes, first(isLocked)), PASSWORD)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyFlippedBitIsRefused(boolean isLocked) throws IOException {
        var whole = sealed("A text".getBytes(StandardCharsets.UTF_8), first(isLocked));

        for (int i = 0; i < whole.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                var damaged = whole.clone();
                damaged[i] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> opened(damaged, PASSWORD))
                        .as("byte %d, bit %d", i, bit)
                        .isInstanceOf(BackupRefused.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCutIsRefused(boolean isLocked) throws IOException {
        var whole = sealed(random(100), first(isLocked));

        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> opened(cut, PASSWORD))
                    .as("the first %d bytes", length)
                    .isInstanceOf(BackupRefused.class);
        }
        assertThatThrownBy(() -> opened(Arrays.copyOf(whole, whole.length + 1), PASSWORD))
                .isInstanceOf(BackupRefused.class)
                .hasMessage("The backup is damaged: something follows its end.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void piecesInAnotherOrderAreRefused(boolean isLocked) throws IOException {
        var first = first(isLocked);
        var whole = sealed(random(3 * SealedOutput.PIECE), first);
        int begin = first.bytes().length;
        int length = (whole.length - begin) / 3;
        var swapped = whole.clone();
        System.arraycopy(whole, begin, swapped, begin + length, length);
        System.arraycopy(whole, begin + length, swapped, begin, length);

        assertThatThrownBy(() -> opened(swapped, PASSWORD)).isInstanceOf(BackupRefused.class);
    }

    @Test
    void lockedFileNeedsItsPassword() throws IOException {
        var whole = sealed(random(100), first(true));

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> opened(whole, "four words and a dog".toCharArray()))
                .withMessageStartingWith("The backup was locked with another password");
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> opened(whole, null))
                .withMessage("The backup is locked: it needs its password.");
    }

    @Test
    void lockedFileShowsNothingAndNoTwoAreAlike() throws IOException {
        var words = "Ana Ruiz ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        var one = sealed(words, first(true));
        var other = sealed(words, first(true));

        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("Ana", "Ruiz");
        assertThat(Arrays.equals(one, other)).isFalse();
    }

    private static FirstLine first(boolean isLocked) {
        return isLocked ? FirstLine.locked(FEW) : FirstLine.open();
    }

    private static byte[] sealed(byte[] bytes, FirstLine first) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealed = new SealedOutput(out, first, first.seal(PASSWORD))) {
            sealed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] file, char[] password) throws IOException {
        var in = new ByteArrayInputStream(file);
        var first = FirstLine.read(in);
        return new SealedInput(in, first, first.seal(password)).readAllBytes();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
