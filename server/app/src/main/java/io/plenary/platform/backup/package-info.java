/**
 * Everything of an installation in one file, and back again.
 *
 * <p>Promises: the file is one consistent moment of the database, taken while the server runs, with every kept file that
 * moment names, each with its checksum; nothing is loaded before all checksums have been verified. After a restore every
 * invariant holds, every log begins a new epoch (readers start over instead of missing something), and nobody is signed
 * in: a sign-in that was ended after the backup stays ended. Deliberately absent: `pg_dump` (it refuses servers newer than
 * itself and is not everywhere), increments, and encryption (use the tool that carries the file away).
 */
package io.plenary.platform.backup;
