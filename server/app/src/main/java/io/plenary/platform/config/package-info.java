/**
 * What an operator may set, read once at start-up from `plenary.properties` and the environment.
 *
 * <p>Promises: every mistake is reported in one go, with its key, what is wrong and what is expected, and then nothing
 * starts; no secret is ever printed. Deliberately absent: reloading while running, and settings that belong to an
 * organisation rather than to the installation (those live in the database).
 */
package io.plenary.platform.config;
