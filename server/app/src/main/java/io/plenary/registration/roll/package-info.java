/**
 * People who are brought: by a list that an organiser has, or by somebody who registers a group.
 *
 * <p>Promises: never more seats than there are (R1), since the seats are locked while they are given; whoever has been here
 * before is left as they are, so that the same list twice is once; all of a list is taken in or nothing; nobody agrees for
 * anybody else: whoever was brought agrees on coming for the first time, and a consent in a file is not read. To somebody
 * who registers a group nothing tells whether an address is known.
 *
 * <p>Locks are those of registering: the seats, then registrations.
 *
 * <p>Deliberately absent: changing registrations by a file, taking seats away by a file.
 */
package io.plenary.registration.roll;
