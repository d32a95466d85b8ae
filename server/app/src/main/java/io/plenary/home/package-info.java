/**
 * What somebody finds when they come: what is on for them now, what comes next, which recordings they were watching, and
 * the first of their registrations.
 *
 * <p>Promises: as many statements for one registration as for two hundred, and every list bounded; nothing of an event that
 * is not public; a room is offered only to those who may enter it.
 *
 * <p>Deliberately absent: changing anything (registration, agenda); applications and stars, which the page asks for where
 * they are kept.
 */
package io.plenary.home;
