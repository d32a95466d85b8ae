/**
 * An organisation's own sign-in, by OpenID Connect.
 *
 * <p>Promises: authorization code with PKCE, state and nonce, good once and in the browser that asked; the ID token is
 * signed by a key of the issuer, for this client, and fresh. An identity opens an account only after that account's own
 * mailbox has agreed once, so no organisation opens accounts by what its server claims. Roles follow a claim in this
 * organisation alone, and never make an owner; roles that need a second factor sleep until it is given here.
 *
 * <p>Sign-in lives on the main origin, so its address of return is the same for every organisation.
 *
 * <p>Deliberately absent: SAML; sign-out at the issuer; the userinfo endpoint (the claims stand in the ID token).
 */
package io.plenary.organisations.signon;
