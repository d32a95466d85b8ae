/**
 * Files of other systems to plain values: schedule.xml (frab, pentabarf, pretalx), c3voc JSON, pretalx JSON, Sessionize
 * JSON, lists of sessions as JSON, CSV.
 *
 * <p>Promises: the format is found by content, never by name; what can be understood is taken, and what cannot is named
 * with its line; a broken, foreign or hostile file ends as one {@link ImportInvalid} in bounded time and memory. Nothing
 * outside the file is ever fetched.
 *
 * <p>Deliberately absent: the draft, the database, ids of ours.
 */
package io.plenary.exchange.read;
