/**
 * Reports of messages by those who read them, and what those who moderate decide.
 *
 * <p>Promises: the words at the moment of the report are kept for moderation, whatever their author does to the message
 * afterwards; one report a person and message; the desk hears that there is something to look at, and no word of it.
 *
 * <p>Deliberately tells nobody who reported.
 */
package io.plenary.chat.reports;
