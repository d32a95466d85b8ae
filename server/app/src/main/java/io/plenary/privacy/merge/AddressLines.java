package io.plenary.privacy.merge;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.address.AddressMoves;
import io.plenary.platform.Sql;
import java.util.List;

/** What is kept by mail address goes along with whoever leaves one for another. */
public final class AddressLines implements AddressMoves {
    private final List<String> statements = Moves.read().ofAddresses();

    @Override
    public void move(Sql tx, EmailAddress from, EmailAddress to) {
        new MergeStore(tx).move(statements, from, to);
    }
}
