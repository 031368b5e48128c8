package org.casegraph.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes passwords, and compares them in the time that it always takes. */
@Component
final class Passwords {

    private static final int COST = 12;
    private static final int SHORTEST = 12;
    /** What stands beyond it is not seen by bcrypt. */
    private static final int MOST_BYTES = 72;
    /** Letters that are not taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    /** Of the right form, and of no password that anybody knows. */
    private static final String NOBODYS = "$2a$" + COST + "$" + "Cu".repeat(11) + "q".repeat(31);

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(COST);
    private final SecureRandom random = new SecureRandom();

    String oneTime() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(written(password)));
    }

    /** Takes as long for an account that is not there as for one that is. */
    boolean match(String password, @Nullable Account account) {
        var typed = written(password);
        boolean isSame = encoder.matches(fits(typed) ? typed : "", account == null ? NOBODYS : account.hash());
        return account != null && fits(typed) && isSame;
    }

    /** A password that somebody has chosen. */
    String checked(String chosen, Account account) {
        var password = written(chosen);
        if (password.codePointCount(0, password.length()) < SHORTEST || !fits(password)) {
            throw new AccessRefused("A password has at least 12 characters, and at most 72 bytes: that is 72 Latin"
                    + " letters, or 36 Cyrillic ones.");
        }
        if (Accounts.folded(password).contains(account.name()) || match(password, account)) {
            throw new AccessRefused("A password has to differ from the last one, and may not hold the name.");
        }
        return password;
    }

    /** The same letters, whichever keyboard they were typed on. */
    private static String written(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
