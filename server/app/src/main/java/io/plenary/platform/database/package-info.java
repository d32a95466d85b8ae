/**
 * The PostgreSQL that everything rests on: an embedded one with its data in the data folder, or an external one, checked
 * before it is believed; and the schema's migrations.
 *
 * <p>Promises: what is acknowledged is on the disk (fsync, synchronous_commit and full_page_writes are verified at each
 * start, and a server without them is refused); the embedded server listens on 127.0.0.1 only and asks for a password
 * (SCRAM) from its first second; its data survive kill -9 of this process. The server works as a role that cannot change
 * the schema. Deliberately absent: pooling and queries (`platform.Db`), replication, tuning.
 */
package io.plenary.platform.database;
