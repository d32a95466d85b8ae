package io.plenary.accounts.address;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A wish that is open. @param old whether the old address said yes; @param fresh whether the new one did */
record AddressChange(
        UUID id, PersonId person, EmailAddress from, EmailAddress to, boolean old, boolean fresh, Instant expiresAt) {

    boolean isProven() {
        return old && fresh;
    }

    AddressChange with(Side side) {
        return new AddressChange(id, person, from, to, old || side == Side.OLD, fresh || side == Side.NEW, expiresAt);
    }

    /** Which mailbox a link came from. */
    enum Side {
        OLD,
        NEW
    }
}
