/**
 * Mail: letters in the words of the locale files, an outbox written in the transaction of the effect, and the sender
 * that empties it. A leaf: it takes finished values and knows no event and no registration.
 *
 * <p>Promises: every mail put into the outbox leaves at least once, twice only when killed between the server's answer
 * and its note, then under the same Message-ID (E1); no value can add a header or a line to a header (E3).
 *
 * <p>What a letter says is plain text with facts and links; HTML is drawn from it when it leaves, so that both say the same and
 * nothing that a person typed is markup. An event's own wording takes the place of ours at that moment.
 *
 * <p>Deliberately absent: HTML that people write, pictures, tracking.
 */
package io.plenary.mail;
