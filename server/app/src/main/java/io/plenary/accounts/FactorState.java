package io.plenary.accounts;

import io.plenary.platform.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is between a person and their roles. */
enum FactorState {
    /** They sleep until the second factor is given. */
    GIVE,
    /** They sleep until one is set up. */
    SET_UP,
    /** They are awake this time, and will not be without one the next time. */
    ADVISED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where all is well, or no role asks for it. */
    static Optional<FactorState> of(List<Membership> memberships, boolean factored, boolean hasAny) {
        var asked = memberships.stream().flatMap(one -> one.roles().stream()).anyMatch(Role::needsFactor);
        if (!asked || factored && hasAny) return Optional.empty();
        if (factored) return Optional.of(ADVISED);
        return Optional.of(hasAny ? GIVE : SET_UP);
    }

    /** What is left of these while some sleep. */
    static List<Membership> awake(List<Membership> memberships) {
        return memberships.stream()
                .filter(one -> one.roles().stream().anyMatch(role -> !role.needsFactor()))
                .map(FactorState::awake)
                .toList();
    }

    private static Membership awake(Membership one) {
        var roles = EnumSet.copyOf(one.roles());
        roles.removeIf(Role::needsFactor);
        return new Membership(one.organisation(), one.slug(), one.name(), roles);
    }
}
