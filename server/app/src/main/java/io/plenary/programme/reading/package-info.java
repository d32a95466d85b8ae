/**
 * What people read of a programme: the whole of it, one session, one speaker.
 *
 * <p>Promises: only what is released is shown; the words are in the reader's language where there are any; three statements
 * beside the event's own, whatever the size; nothing here depends on who asks, except that drafts of events exist for
 * their organisers alone, so one answer serves all readers of a language.
 *
 * <p>Deliberately absent: changing a programme (draft), stars (agenda), long texts in the list.
 */
package io.plenary.programme.reading;
