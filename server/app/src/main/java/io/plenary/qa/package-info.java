/**
 * Questions to the stage: asking, voting, approving, marking, merging, answering, their lists and their export.
 *
 * <p>Promises: a vote counts once however often it is pressed, also where questions were merged, and can be taken back;
 * states follow the allowed graph (L13); the second of session time at which answering began is kept. Who asked without a
 * name is told to nobody, those who moderate included, who can still silence whoever it was. What waits, was dismissed or
 * taken back reaches its author and the desk only, and leaves the public log (L8).
 *
 * <p>Deliberately without labels, threads and votes without a sign-in.
 */
package io.plenary.qa;
