/**
 * Mail: letters in the words of the locale files, an outbox written in the transaction of the effect, and the sender
 * that empties it. A leaf: it takes finished values and knows no event and no registration.
 *
 * <p>Promises: every mail put into the outbox leaves at least once, twice only when killed between the server's answer
 * and its note, then under the same Message-ID (E1); no value can add a header or a line to a header (E3).
 *
 * <p>Deliberately absent: HTML bodies, tracking, mail from organisers to segments of people.
 */
package io.plenary.mail;
