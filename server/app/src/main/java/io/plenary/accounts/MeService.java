package io.plenary.accounts;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a page who is asking. */
public final class MeService {
    private final PersonService people;
    private final SignInService signIns;
    private final SecondFactors factors;

    public MeService(PersonService people, SignInService signIns, SecondFactors factors) {
        this.people = people;
        this.signIns = signIns;
        this.factors = factors;
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
        var all = people.membershipsOf(caller);
        var awake = signIn.factored() ? all : FactorState.awake(all);
        var person = people.find(signIn.person());
        return new Me(
                true,
                person.map(Me.PersonShape::of),
                Optional.of(Me.SignInShape.of(signIn, true)),
                awake.stream().map(Me.MembershipShape::of).toList(),
                person.flatMap(one -> state(one, all, signIn)).map(FactorState::word),
                Optional.empty());
    }

    /** The demo's people carry theirs in the press that signs in. */
    private Optional<FactorState> state(Person person, List<Membership> memberships, SignIn signIn) {
        if (person.demo() || memberships.isEmpty()) return Optional.empty();
        return FactorState.of(memberships, signIn.factored(), factors.hasAny(person.id()));
    }
}
