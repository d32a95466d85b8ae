/**
 * What people may ask of their data: a copy of everything, and that it goes.
 *
 * <p>Promises: every column of the schema is classified in {@code privacy/columns.txt}, or the build fails; the copy has
 * every row that is about the person, and nobody else's data (X1); erasure takes the person out everywhere, is taken up
 * again where a crash left it, and leaves counts, tallies and the places in the logs of rooms (X2).
 *
 * <p>Deliberately absent: names that others typed into a text of their own; backups, which age out.
 */
package io.plenary.privacy;
