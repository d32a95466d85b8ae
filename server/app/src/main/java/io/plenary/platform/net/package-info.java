/**
 * What the server asks of other sites because somebody gave it an address.
 *
 * <p>Promises: only https on port 443 of a public address, looked up once and held to; no redirect is followed, no answer is
 * longer than 1 MiB or later than 5 s. Where the installation itself is on loopback, loopback may be asked too.
 *
 * <p>Deliberately absent: a way around it; mail and databases, which the operator configures.
 */
package io.plenary.platform.net;
