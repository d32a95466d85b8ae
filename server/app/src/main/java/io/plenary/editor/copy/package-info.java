/**
 * A new event made from one that there is: its settings, programme, questions, letters and criteria, on other days.
 *
 * <p>Promises: one transaction, of as many statements as there are kinds of things, whatever the size; what points at a thing
 * points at its copy; clocks show the same hour on the new days, also where summer time lies between; nothing that people
 * did (registrations, answers, chat, recordings) comes along. Every table of an event stands in {@code editor/copies.txt},
 * copied or left, and a test fails on one that does not.
 *
 * <p>Deliberately absent: what is in a draft of the programme and not released; other organisations.
 */
package io.plenary.editor.copy;
