package io.plenary.organisations.members;

import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in an organisation; at least one role. */
public record MemberRoles(Set<Role> roles) {

    public MemberRoles {
        if (roles.isEmpty()) throw Refusal.field("/roles", "At least one role is needed.");
        roles = Set.copyOf(roles);
    }

    static MemberRoles of(Collection<String> words) {
        return new MemberRoles(words.stream().map(Role::of).collect(Collectors.toSet()));
    }

    boolean areOwners() {
        return roles.contains(Role.OWNER);
    }

    /** From the owner on, always in the same order. */
    List<String> words() {
        return EnumSet.copyOf(roles).stream().map(Role::word).toList();
    }

    MemberRoles with(MemberRoles more) {
        var all = EnumSet.copyOf(roles);
        all.addAll(more.roles);
        return new MemberRoles(all);
    }

    boolean contain(MemberRoles others) {
        return roles.containsAll(others.roles);
    }

    /** Without the ownership: an owner who gives it away goes on as an organiser. */
    MemberRoles handedOver() {
        var all = EnumSet.copyOf(roles);
        all.remove(Role.OWNER);
        all.add(Role.ORGANISER);
        return new MemberRoles(all);
    }

    JsonObject audited() {
        return new JsonObject().put("roles", new JsonArray(words()));
    }
}
