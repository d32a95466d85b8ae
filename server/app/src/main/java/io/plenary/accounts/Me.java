package io.plenary.accounts;

import io.plenary.platform.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The contract's Me: the asking person, or nobody. */
public record Me(
        boolean signedIn,
        Optional<PersonShape> person,
        Optional<SignInShape> signIn,
        List<MembershipShape> memberships,
        Optional<String> secondFactor,
        Optional<String> next) {

    /** The contract's Person. */
    public record PersonShape(
            String id, String name, String email, String locale, String zone, Optional<Boolean> demo) {
        static PersonShape of(Person person) {
            return new PersonShape(
                    person.id().toString(),
                    person.name().value(),
                    person.email().value(),
                    person.locale(),
                    person.zone(),
                    person.demo() ? Optional.of(true) : Optional.empty());
        }
    }

    /** The contract's SignIn. */
    public record SignInShape(
            String id,
            String reach,
            Instant at,
            Instant seenAt,
            String device,
            boolean current,
            Optional<String> host) {
        static SignInShape of(SignIn signIn, boolean current) {
            return new SignInShape(
                    signIn.id().toString(),
                    signIn.reach().name().toLowerCase(Locale.ROOT),
                    signIn.createdAt(),
                    signIn.seenAt(),
                    signIn.device(),
                    current,
                    signIn.host());
        }
    }

    /** The contract's Membership. */
    public record MembershipShape(String organisation, String name, List<String> roles) {
        static MembershipShape of(Membership membership) {
            var roles = membership.roles().stream().sorted().map(Role::word).toList();
            return new MembershipShape(membership.slug(), membership.name(), roles);
        }
    }

    static Me nobody() {
        return new Me(false, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public Me withNext(Optional<NextPage> page) {
        return new Me(signedIn, person, signIn, memberships, secondFactor, page.map(NextPage::value));
    }
}
