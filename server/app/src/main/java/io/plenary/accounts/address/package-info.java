/**
 * An account moves to another mail address.
 *
 * <p>Promises: both addresses say yes by a mailed link and a press; either stops it. The answer to whoever asks is the same
 * whether the new address is somebody's or nobody's: only its mailbox hears of it. With the move every mailed sign-in link
 * to both addresses is void, and what is kept by address goes along, stopped letters too.
 *
 * <p>Where the old mailbox is lost, an owner stands in for it, who owns whatever the account's roles guard; it is audited.
 *
 * <p>Deliberately absent: addresses beside the one that signs in.
 */
package io.plenary.accounts.address;
