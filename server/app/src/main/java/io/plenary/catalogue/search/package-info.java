/**
 * Finding events, sessions, speakers and organisations by words.
 *
 * <p>Promises: only what everybody may read is found, whoever asks; words may be unfinished, without their accents, and, where
 * nothing else is found, mistyped; whatever is typed has an answer; one statement.
 *
 * <p>Deliberately absent: chat, questions, transcripts; a language's grammar (docs/decisions say why).
 */
package io.plenary.catalogue.search;
