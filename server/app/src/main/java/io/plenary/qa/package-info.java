/**
 * Questions to the stage: asking, voting, marking, their page and their export.
 *
 * <p>Promises: a vote counts once however often it is pressed and can be taken back (L13); states follow the allowed
 * graph; the second of session time at which answering began is kept.
 *
 * <p>Deliberately without anonymous questions, answers in writing and moderation before publication.
 */
package io.plenary.qa;
