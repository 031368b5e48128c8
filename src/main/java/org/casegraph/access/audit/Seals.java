package org.casegraph.access.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the seals of a chain, from the first on; without the key they are only seen to be there. */
final class Seals {

    private final @Nullable AuditKey key;
    private long sealed;
    private long bare;

    Seals(@Nullable AuditKey key) {
        this.key = key;
    }

    Optional<String> flaw(AuditLine.Read read) {
        var seal = read.seal();
        if (seal == null) {
            bare++;
            return sealed > 0
                    ? Optional.of("entry %d bears no seal, and those before it do"
                            .formatted(read.recorded().number()))
                    : Optional.empty();
        }
        sealed++;
        return key == null || seal.equals(key.seal(read.recorded().hash()))
                ? Optional.empty()
                : Optional.of("entry %d bears the seal of another key"
                        .formatted(read.recorded().number()));
    }

    /** Whoever has no key would have to leave all seals out. */
    Optional<String> flawOfAll() {
        return key != null && sealed == 0 && bare > 0
                ? Optional.of("no entry bears a seal, and a key is set")
                : Optional.empty();
    }

    Optional<String> remark() {
        if (sealed == 0) {
            return Optional.empty();
        }
        if (key == null) {
            return Optional.of("there are seals, which nobody can check without CASEGRAPH_AUDIT_KEY");
        }
        return bare == 0
                ? Optional.empty()
                : Optional.of("%d entries bear no seal; a key was set only later".formatted(bare));
    }
}
