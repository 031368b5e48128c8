package org.casegraph.access;

import java.util.List;
import java.util.Optional;
import org.casegraph.model.ReaderTable;

/** Where accounts and tokens are kept. */
public interface AccountBook {

    Optional<Account> account(String name);

    /** By name. */
    List<Account> accounts();

    /** False where the name is taken; then nothing is kept. */
    boolean add(Account account);

    /** Takes the place of what is known of this account. */
    void keep(Account account);

    /** The one with this hash. */
    Optional<AccessToken> token(String hash);

    /** All, revoked ones included, the oldest first. */
    List<AccessToken> tokens();

    void keep(AccessToken token);

    /** Who reads alike in the store. */
    default ReaderTable readers() {
        return ReaderTable.PLAIN;
    }
}
