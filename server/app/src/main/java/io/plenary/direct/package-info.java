/**
 * Direct messages between two people of an event.
 *
 * <p>Promises: only people admitted to the event or working for it, and only to whom takes them: staff unless they say
 * no, attendees once they say yes, and whoever wrote first; a block ends it without a word; nobody else reads a message,
 * moderation included, unless one side reports that very message (L14); sent again with the same id it is stored once.
 *
 * <p>Deliberately without groups, files and edits.
 */
package io.plenary.direct;
