package io.plenary.platform;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks: the first argument of every use case, never a thread-local. Roles count only for a sign-in of full reach; a
 * personal link reaches the person's registrations and opens no staff screen.
 *
 * @param isMachine a key asks in the name of the person who made it
 */
public record Caller(Optional<SignedIn> signedIn, boolean isMachine) {

    /** How far a sign-in reaches. */
    public enum Reach {
        FULL,
        REGISTRATION
    }

    /** A person with a sign-in that holds at this moment. */
    public record SignedIn(
            PersonId person, SignInId signIn, String name, Reach reach, Map<OrganisationId, Set<Role>> roles) {}

    private static final Caller NOBODY = new Caller(Optional.empty(), false);

    public static Caller nobody() {
        return NOBODY;
    }

    public static Caller of(SignedIn signedIn) {
        return new Caller(Optional.of(signedIn), false);
    }

    public static Caller machine(SignedIn signedIn) {
        return new Caller(Optional.of(signedIn), true);
    }

    /** @throws Refusal auth-required */
    public SignedIn required() {
        return signedIn.orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
    }

    /** @throws Refusal auth-required, forbidden from a personal link */
    public SignedIn requiredFull() {
        required();
        return full().orElseThrow(() -> new Refusal(ErrorCode.FORBIDDEN));
    }

    /** @throws Refusal auth-required */
    public PersonId person() {
        return required().person();
    }

    public Optional<PersonId> findPerson() {
        return signedIn.map(SignedIn::person);
    }

    /** The person if the sign-in has full reach: whoever decides about staff asks this, never {@link #findPerson}. */
    public Optional<PersonId> findStaff() {
        return full().map(SignedIn::person);
    }

    private Optional<SignedIn> full() {
        return signedIn.filter(one -> one.reach() == Reach.FULL);
    }

    /** Whether the person has one of these roles in the organisation. */
    public boolean has(OrganisationId organisation, Role... any) {
        var mine = full().map(one -> one.roles().getOrDefault(organisation, Set.of()))
                .orElse(Set.of());
        for (var role : any) if (mine.contains(role)) return true;
        return false;
    }

    /** Owner or organiser. */
    public boolean organises(OrganisationId organisation) {
        return has(organisation, Role.OWNER, Role.ORGANISER);
    }
}
