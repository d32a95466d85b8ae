package io.plenary.organisations.keys;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.http.Callers;
import java.util.Map;
import java.util.Set;

/** People by their sign-ins, machines by their keys. */
public final class KeyCallers implements Callers {
    private final Db db;
    private final Callers people;

    public KeyCallers(Db db, Callers people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public Caller identify(Credentials credentials) {
        return people.identify(credentials);
    }

    /** As an organiser of the key's own organisation, in the name of whoever made it; no sign-in of theirs is touched. */
    @Override
    public Caller machine(String key, String scope) {
        var store = new KeyStore(db);
        var found = store.findBySecret(key).orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
        if (!found.scopes().contains(Scope.of(scope))) throw new Refusal(ErrorCode.FORBIDDEN);
        store.used(found.id());
        var roles = Map.of(found.organisation(), Set.of(Role.ORGANISER));
        return Caller.machine(new SignedIn(found.madeBy(), new SignInId(found.id()), found.name(), Reach.FULL, roles));
    }
}
