package io.plenary.privacy.merge;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish that is open.
 *
 * @param person whose account stays
 * @param other whose account joins it; empty where the address has none
 * @param mine whether the address that stays said yes
 * @param theirs whether the other one did
 */
public record AccountMerge(
        UUID id,
        PersonId person,
        Optional<PersonId> other,
        EmailAddress email,
        boolean mine,
        boolean theirs,
        Instant expiresAt) {

    /** Both mailboxes are read by whoever asked, and there are two accounts. */
    boolean isProven() {
        return mine && theirs && other.isPresent();
    }

    AccountMerge with(Side side) {
        return new AccountMerge(
                id, person, other, email, mine || side == Side.MINE, theirs || side == Side.OTHER, expiresAt);
    }

    /** Which mailbox a link came from. */
    enum Side {
        MINE,
        OTHER
    }

    /** The two that become one. @param aside where the lesser row of the account that stays goes */
    record Both(PersonId joins, PersonId stays, PersonId aside) {}
}
