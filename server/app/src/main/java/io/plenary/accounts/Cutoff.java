package io.plenary.accounts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import java.time.Instant;
import java.util.Locale;

/**
 * Nothing that was issued before this moment counts for those it concerns.
 *
 * @param key the id of what was cut off; {@code *} for everything
 */
public record Cutoff(Kind kind, String key, Instant at) {

    /** What can be cut off. */
    public enum Kind {
        SIGN_IN,
        PERSON,
        /** All people who have a role in it. */
        ORGANISATION,
        /** All tokens that a signing key signed. */
        KEY,
        ALL;

        /** As in the database. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Its name without the moment. */
    record Target(Kind kind, String key) {
        static final Target EVERYTHING = new Target(Kind.ALL, "*");

        static Target of(SignInId signIn) {
            return new Target(Kind.SIGN_IN, signIn.toString());
        }

        static Target of(PersonId person) {
            return new Target(Kind.PERSON, person.toString());
        }

        static Target of(OrganisationId organisation) {
            return new Target(Kind.ORGANISATION, organisation.toString());
        }

        static Target ofKey(String id) {
            return new Target(Kind.KEY, id);
        }
    }

    Target target() {
        return new Target(kind, key);
    }

    /**
     * Whether an open connection of this sign-in has to end. A cut-off of a key ends all: a connection does not remember
     * which key signed, and whoever still may comes back with a new token.
     */
    public boolean ends(PersonId person, SignInId signIn) {
        return switch (kind) {
            case SIGN_IN -> key.equals(signIn.toString());
            case PERSON -> key.equals(person.toString());
            case ORGANISATION -> false;
            case KEY, ALL -> true;
        };
    }
}
