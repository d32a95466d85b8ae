/**
 * What an event writes to people: its own wording of letters, letters to many (once, before it begins, after it ends), and
 * the outbox as its staff see it. How a mail leaves is {@code mail}'s affair.
 *
 * <p>Promises: a letter to many goes once to each, although several nodes look for what is due, and although one of them
 * stops in the middle (E2); an event that moves takes its reminders along; who has given the seat back gets none; staff
 * never read what lets a person in.
 *
 * <p>Deliberately absent: counting who opened a mail, HTML that people write, a second way of sending.
 */
package io.plenary.correspondence;
