package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the audit log of a data directory back, as it stands at a moment at which nobody writes to it. */
public final class AuditTrail {

    private final AuditFiles files;
    private final Turnstile turnstile;
    private final @Nullable AuditKey key;

    public AuditTrail(Path folder, @Nullable AuditKey key) {
        this.files = new AuditFiles(folder);
        this.turnstile = new Turnstile(files);
        this.key = key;
    }

    /**
     * Looks at every byte of the chain as it is now.
     *
     * @param checkpoint the hash of an entry that was written down elsewhere; null for none
     */
    public Verdict verdict(@Nullable String checkpoint) {
        return read(snapshot -> new AuditCheck(files, snapshot, key, checkpoint).verdict());
    }

    /** The latest entries before one, the latest first. */
    public List<Recorded> before(long number, int most, AuditFilter filter) {
        return read(snapshot -> new AuditReader(files, snapshot, filter).before(number, most));
    }

    public long count(AuditFilter filter) {
        return read(snapshot -> new AuditReader(files, snapshot, filter).count());
    }

    private interface Look<T> {
        T at(Snapshot snapshot) throws IOException;
    }

    private <T> T read(Look<T> look) {
        try {
            var snapshot = new AtomicReference<Snapshot>();
            turnstile.alone(() -> snapshot.set(Snapshot.of(files)));
            return look.at(Objects.requireNonNull(snapshot.get()));
        } catch (IOException e) {
            throw new AuditException("The audit log cannot be read.", e);
        }
    }
}
