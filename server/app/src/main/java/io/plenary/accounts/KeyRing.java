package io.plenary.accounts;

import java.util.Optional;

/** Where tokens get their keys from. */
interface KeyRing {
    /** The key that signs. */
    SignInKey current();

    /** The key of this id, retired ones included as long as a token of theirs may live. */
    Optional<SignInKey> find(String id);
}
