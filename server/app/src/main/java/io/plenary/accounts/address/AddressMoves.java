package io.plenary.accounts.address;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.Sql;

/** Takes over what is kept by address, in the transaction in which an account moves. */
@FunctionalInterface
public interface AddressMoves {
    void move(Sql tx, EmailAddress from, EmailAddress to);
}
