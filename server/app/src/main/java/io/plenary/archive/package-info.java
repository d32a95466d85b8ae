/**
 * Recordings: what a broadcast leaves, who may watch it, where each person stopped. Promises: a recording is there within
 * 30 s of the end; its addresses are signed for one person and stop within 5 s when the person may watch no longer.
 * Review, cuts and captions come later; nothing here decides who is registered.
 */
package io.plenary.archive;
