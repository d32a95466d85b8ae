package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.Reach;
import java.time.Instant;
import java.util.Optional;

/**
 * One browser in which a person is signed in.
 *
 * @param seenAt when it was renewed last
 * @param expiresAt the end, unless it is renewed before
 * @param host of the organisation where it holds, and nowhere else; empty for the main address
 * @param factored vouched for by more than a mailbox: by a second factor, or by whoever runs the server
 */
public record SignIn(
        SignInId id,
        PersonId person,
        Reach reach,
        String device,
        Instant createdAt,
        Instant seenAt,
        Instant expiresAt,
        boolean factored,
        Optional<String> host) {}
