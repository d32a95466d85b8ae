/**
 * Erasure: asked for, confirmed by a mailed link, done after a week in which it can be taken back.
 *
 * <p>Promises: the steps are those of the inventory, in its order, each written with its number in one transaction, so a
 * server that dies goes on where it was (X2); the only owner of an organisation is not erased; sign-ins end at once and
 * everywhere (T1).
 *
 * <p>Deliberately absent: erasing at once. Whoever holds somebody's mailbox for a minute should not be able to do that.
 */
package io.plenary.privacy.erasure;
