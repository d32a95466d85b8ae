/**
 * People and how they sign in: mailed links, sign-ins with renewal, signed tokens, and their end.
 *
 * <p>Promises: T1 (whatever is ended stops working everywhere within 5 s), T3 (a mailed link works once), T4 (a renewal
 * token that comes a second time ends the sign-in). No answer tells whether an address is known.
 *
 * <p>Life of a sign-in: at most 30 days, 7 for people with a role; 12 hours without being seen, 1 hour for people with a
 * role. The sign-in token itself lives 10 minutes, a machine's at most 60.
 *
 * <p>Deliberately absent: passwords; organisations beyond reading which roles a person has (the feature above tells
 * their names by {@code Memberships}).
 */
package io.plenary.accounts;
