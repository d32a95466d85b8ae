/**
 * The draft of an event as it would look to those who come: its page, its programme, the questions of its registration; for
 * organisers, and by a link for colleagues without an account.
 *
 * <p>Promises: a link shows one event, ends by itself and can be ended at once, and is kept as a hash; what it shows is
 * nobody's own and never indexed; nothing can be registered for by it.
 *
 * <p>Deliberately absent: rooms, recordings, who has registered, guarded answers and who reads them.
 */
package io.plenary.editor.preview;
