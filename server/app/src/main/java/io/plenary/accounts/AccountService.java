package io.plenary.accounts;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Disables accounts and enables them again, for whoever runs the installation. What is in one stays as it is. */
public final class AccountService {
    private final Db db;
    private final SignInService signIns;

    public AccountService(Db db, SignInService signIns) {
        this.db = db;
        this.signIns = signIns;
    }

    /**
     * Every sign-in and every open room ends, on every node within seconds; signing in is answered as for an address that
     * nobody has, and no mail comes.
     *
     * @return false where it was disabled already
     * @throws Refusal not-found
     */
    public boolean disable(EmailAddress email) {
        var changed = set(email, true);
        signIns.endAll(get(email).id());
        return changed;
    }

    /** They sign in as before. @return false where it was not disabled; @throws Refusal not-found */
    public boolean enable(EmailAddress email) {
        return set(email, false);
    }

    private boolean set(EmailAddress email, boolean disabled) {
        var person = get(email).id();
        return db.transaction(tx -> {
            if (!new PersonStore(tx).disable(person, disabled)) return false;
            var action = disabled ? "account.disabled" : "account.enabled";
            new AuditStore(tx).write(Optional.empty(), action, person.toString(), new JsonObject());
            return true;
        });
    }

    private Person get(EmailAddress email) {
        return new PersonStore(db).find(email).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }
}
