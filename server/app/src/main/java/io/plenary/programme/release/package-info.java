/**
 * Making a draft public, or of it what one speaker says of themselves, and telling those whom it concerns.
 *
 * <p>Promises: a release is one transaction and happens once, however often and by however many it is asked for; sessions,
 * rooms and speakers keep their ids, so stars, rooms, stages and recordings stay with them, and nothing is deleted; each
 * person is told of a release at most once, and exactly once when people are to be told, also through a crash.
 *
 * <p>Deliberately absent: editing (draft), and undoing a release: the next release does that.
 */
package io.plenary.programme.release;
