package io.plenary.organisations.signon;

import io.plenary.platform.Role;
import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an organisation signs its people in.
 *
 * @param claim whose values give roles; empty where none does
 */
record SignOn(URI issuer, String clientId, String claim, List<Grant> grants, boolean active) {

    /** Whoever has this value has this role. */
    record Grant(String value, Role role) {}

    /** The roles that follow the claim, whether given or taken. */
    Set<Role> managed() {
        var roles = EnumSet.noneOf(Role.class);
        for (var grant : grants) roles.add(grant.role());
        return roles;
    }

    Set<Role> given(Collection<String> values) {
        var roles = EnumSet.noneOf(Role.class);
        for (var grant : grants) if (values.contains(grant.value())) roles.add(grant.role());
        return roles;
    }
}
