/**
 * What is still missing before an event is published, and before it goes live.
 *
 * <p>Promises: one pure rule decides, from facts that one statement reads; what keeps an event from being published is told
 * apart from advice, and the same rule refuses the publishing.
 *
 * <p>Deliberately absent: the words, and the way to the field, which the page has; whether a person's camera works (live).
 */
package io.plenary.editor.readiness;
