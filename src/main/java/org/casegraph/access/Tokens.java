package org.casegraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets programs in as somebody, with no more than that somebody may. */
@Component
public final class Tokens {

    private static final String BEGINNING = "cgt_";
    private static final int BYTES = 32;
    private static final int ID_BYTES = 6;
    private static final Pattern SECRET = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");

    private final AccountBook book;
    private final Accounts accounts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(AccountBook book, Accounts accounts, InstantSource clock) {
        this.book = book;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What is wanted of a token.
     *
     * @param role what it may do at most; null for what its owner may
     * @param clearance what it may read at most; null for what its owner may
     * @param lifetime how long it holds; null for until it is revoked
     */
    public record Wanted(
            String owner,
            String purpose,
            @Nullable Role role,
            @Nullable Clearance clearance,
            @Nullable Duration lifetime) {}

    /** A token with its secret, which is shown this once. */
    public record Issued(AccessToken token, String secret) {

        @Override
        public String toString() {
            return token.toString();
        }
    }

    /** Whom a token lets in. */
    public record LetIn(Viewer viewer, String token) {}

    public Issued issue(Wanted wanted) {
        var owner = accounts.named(wanted.owner());
        if (!owner.isActive()) {
            throw new AccessRefused("The account " + owner.name() + " is disabled.");
        }
        var role = wanted.role() == null ? owner.role() : wanted.role();
        var clearance = wanted.clearance() == null ? owner.clearance() : wanted.clearance();
        if (!owner.role().includes(role) || owner.clearance().compareTo(clearance) < 0) {
            throw new AccessRefused("A token may do and read no more than its owner: %s is %s and may read %s."
                    .formatted(owner.name(), owner.role(), owner.clearance()));
        }
        if (wanted.lifetime() != null && !wanted.lifetime().isPositive()) {
            throw new AccessRefused("A token has to hold for some time, such as 90 days.");
        }
        var now = clock.instant();
        var secret = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
        var token = new AccessToken(
                "token-" + HexFormat.of().formatHex(bytes(ID_BYTES)),
                owner.name(),
                wanted.purpose().strip(),
                hash(secret),
                role,
                clearance,
                now,
                wanted.lifetime() == null ? null : now.plus(wanted.lifetime()),
                null);
        book.keep(token);
        return new Issued(token, secret);
    }

    public List<AccessToken> all() {
        return book.tokens();
    }

    /** It lets nobody in from now on. */
    public AccessToken revoke(String id) {
        var token = book.tokens().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AccessRefused("There is no token " + id + "; 'token list' names them."));
        var revoked = token.revokedAt() == null ? token.revoked(clock.instant()) : token;
        book.keep(revoked);
        return revoked;
    }

    /** Whether a secret is meant to be one of these. */
    public static boolean isOurs(String secret) {
        return secret.startsWith(BEGINNING);
    }

    /** Whom a secret lets in: its owner, with what both the token and its owner may now. */
    public Optional<Viewer> viewer(String secret) {
        return letIn(secret).map(LetIn::viewer);
    }

    /** Whom a secret lets in, and the id of the token that does. */
    public Optional<LetIn> letIn(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return book.token(hash(secret)).filter(token -> token.holdsAt(now)).flatMap(token -> book.account(token.owner())
                .filter(Account::isActive)
                .map(owner -> new LetIn(viewer(token, owner), token.id())));
    }

    private Viewer viewer(AccessToken token, Account owner) {
        return new Viewer(
                owner.name(),
                book.readers().within(lesser(token.clearance(), owner.clearance()), owner.compartments()),
                token.role().atMost(owner.role()));
    }

    private static Clearance lesser(Clearance one, Clearance other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
