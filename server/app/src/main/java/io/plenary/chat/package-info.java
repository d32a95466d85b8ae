/**
 * Chat of a room: saying and hiding, its page and its export.
 *
 * <p>Promises: what was hidden is gone, from the log too; only its place stays (L8). Name and badge come from the sign-in
 * (L9). Each refusal is told (L15).
 *
 * <p>Deliberately without editing, threads and private messages.
 */
package io.plenary.chat;
