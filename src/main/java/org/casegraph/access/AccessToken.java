package org.casegraph.access;

import java.time.Instant;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to be let in as somebody. The secret itself is shown once and kept nowhere.
 *
 * @param hash SHA-256 of the secret, in hexadecimal digits
 */
public record AccessToken(
        String id,
        String owner,
        String purpose,
        String hash,
        Role role,
        Clearance clearance,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether it lets anybody in at a moment, as far as it is up to the token. */
    public boolean holdsAt(Instant moment) {
        return revokedAt == null && (expiresAt == null || moment.isBefore(expiresAt));
    }

    AccessToken revoked(Instant now) {
        return new AccessToken(id, owner, purpose, hash, role, clearance, createdAt, expiresAt, now);
    }

    /** Leaves out what nobody should find in a log. */
    @Override
    public String toString() {
        return id;
    }
}
