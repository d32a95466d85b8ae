package io.plenary.accounts;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.SignedIn;
import java.util.Map;
import java.util.Optional;

/** Tells a page who is asking. */
public final class MeService {
    private final PersonService people;
    private final SignInService signIns;

    public MeService(PersonService people, SignInService signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    /** Nobody when the sign-in has just ended. */
    public Me of(Caller caller) {
        return caller.signedIn()
                .flatMap(mine -> signIns.find(mine.signIn()))
                .map(signIn -> of(caller, signIn))
                .orElseGet(Me::nobody);
    }

    /** For the answer to the request that signs in. */
    public Me of(Begun begun) {
        var signIn = begun.signIn();
        var name = people.get(signIn.person()).name().value();
        return of(Caller.of(new SignedIn(signIn.person(), signIn.id(), name, signIn.reach(), Map.of())), signIn);
    }

    private Me of(Caller caller, SignIn signIn) {
        var memberships = people.membershipsOf(caller).stream()
                .map(Me.MembershipShape::of)
                .toList();
        return new Me(
                true,
                people.find(signIn.person()).map(Me.PersonShape::of),
                Optional.of(Me.SignInShape.of(signIn, true)),
                memberships,
                Optional.empty());
    }
}
