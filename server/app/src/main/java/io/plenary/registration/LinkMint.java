package io.plenary.registration;

import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;

/** Makes a further personal link for a letter to somebody who holds a seat. The registration's other links stay good. */
public final class LinkMint {
    private LinkMint() {}

    /** @return the secret part; in the transaction that puts the letter */
    public static String mint(Sql tx, RegistrationId registration) {
        return Registrar.newLink(tx, registration, "");
    }
}
