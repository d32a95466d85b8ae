/**
 * What comes back for a mail after a server had accepted it: reports of delivery (RFC 3464) and complaints (RFC 5965).
 *
 * <p>Promises: a report counts only when it came to the sealed address of one of our mails, and once; what it says of that one
 * mail is shown, and an address where nobody is gets no more letters to many from the organisation that wrote. A parser meets
 * whatever the world sends: its depth, length and number of parts are bounded.
 *
 * <p>Deliberately absent: a mail server (the one at hand hands reports over), replies and absences of people, guessing from
 * words what a server might have meant.
 */
package io.plenary.mail.bounces;
