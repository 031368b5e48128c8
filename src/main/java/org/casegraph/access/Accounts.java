package org.casegraph.access;

import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Clearance;
import org.springframework.stereotype.Component;

/** Who may log in, and as what. */
@Component
public final class Accounts {

    /** The name of the first administrator. */
    public static final String FIRST = "admin";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{0,59}");

    private final AccountBook book;
    private final Passwords passwords;
    private final InstantSource clock;

    Accounts(AccountBook book, Passwords passwords, InstantSource clock) {
        this.book = book;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An account with a password that is shown this once, and has to be changed before anything else. */
    public record Opened(Account account, String oneTimePassword) {

        @Override
        public String toString() {
            return account.toString();
        }
    }

    public boolean areNone() {
        return book.accounts().isEmpty();
    }

    public boolean isKnown(String name) {
        return book.account(folded(name)).isPresent();
    }

    public List<Account> all() {
        return book.accounts();
    }

    /** As whom an account asks. */
    public Viewer viewer(Account account) {
        return account.viewer(book.readers());
    }

    public Opened add(String name, Role role, Clearance clearance) {
        return add(name, role, clearance, List.of());
    }

    public Opened add(String name, Role role, Clearance clearance, List<String> compartments) {
        var folded = folded(name);
        if (!NAME.matcher(folded).matches()) {
            throw new AccessRefused(
                    "A name has 1 to 60 letters, digits, dots, hyphens or low lines, and begins with a letter or digit.");
        }
        var password = passwords.oneTime();
        var now = clock.instant();
        var account =
                new Account(folded, passwords.hash(password), true, role, clearance, compartments, now, now, null);
        if (!book.add(account)) {
            throw new AccessRefused("There is an account of this name already, " + folded + ".");
        }
        return new Opened(account, password);
    }

    /** Lets somebody into just these compartments; whoever has logged in as this has to do so again. */
    public Account letInto(String name, List<String> compartments) {
        var account = named(name).letInto(compartments, clock.instant());
        book.keep(account);
        return account;
    }

    /** Nobody logs in as this from now on, and whoever has is out; what was done under the name stays. */
    public void disable(String name) {
        var account = named(name);
        if (account.isActive() && account.role() == Role.ADMINISTRATOR && isLast(account)) {
            throw new AccessRefused("This is the last administrator; make another one first.");
        }
        if (account.isActive()) {
            book.keep(account.disabled(clock.instant()));
        }
    }

    /** A new password, for whoever has lost theirs; it has to be changed at once. */
    public Opened resetPassword(String name) {
        var password = passwords.oneTime();
        var account = named(name).withPassword(passwords.hash(password), true, clock.instant());
        book.keep(account);
        return new Opened(account, password);
    }

    /** Empty where name and password do not fit; all ways not to fit take the same time. */
    public Optional<Account> logIn(String name, String password) {
        var account = book.account(folded(name)).filter(Account::isActive);
        boolean fits = passwords.match(password, account.orElse(null));
        return account.filter(_ -> fits);
    }

    /** Takes the password that somebody chose; empty where the one they had is another. */
    public Optional<Account> changePassword(String name, String password, String chosen) {
        return logIn(name, password).map(account -> {
            var changed =
                    account.withPassword(passwords.hash(passwords.checked(chosen, account)), false, clock.instant());
            book.keep(changed);
            return changed;
        });
    }

    /** The account of somebody who logged in, as long as nothing of it has changed since. */
    public Optional<Account> since(String name, Instant changedAt) {
        return book.account(name).filter(Account::isActive).filter(account -> account.changedAt()
                .equals(changedAt));
    }

    Account named(String name) {
        return book.account(folded(name))
                .orElseThrow(() -> new AccessRefused("There is no account " + folded(name) + "."));
    }

    private boolean isLast(Account administrator) {
        return book.accounts().stream()
                .filter(Account::isActive)
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .allMatch(account -> account.name().equals(administrator.name()));
    }

    /** A name as accounts are known by it, however it was written. */
    public static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
