/**
 * Messages of a room, in its chat and backstage: saying, editing, taking back, reacting, and what moderation does to
 * them. Reading them is in {@code reading}.
 *
 * <p>Promises: name and badge come from the sign-in (L9); each refusal is told (L15); a reply points at a message and
 * copies nothing of it, so that what is taken away does not live on in a quote (L8); backstage is heard by those on stage
 * and those who moderate alone (L14).
 *
 * <p>Deliberately without threads and formatting: a text is plain, whoever shows it makes the links.
 */
package io.plenary.chat;
