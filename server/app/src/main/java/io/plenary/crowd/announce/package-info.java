/**
 * Announcements: short words to a session, to every room of an event, or to everybody on the installation.
 *
 * <p>Promises: what was answered is stored and reaches every open room it is meant for, on every node, at once and when
 * the hint is lost within two seconds; what was withdrawn is shown to nobody any more.
 *
 * <p>Deliberately without markup: plain words and at most one link, to this installation itself.
 */
package io.plenary.crowd.announce;
