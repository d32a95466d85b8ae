/**
 * Events that begin with what their kind needs: a day of webinars that is free for all, a series under one registration,
 * seats that are given on application. How people come in, what they are asked, sessions in their order, letters and what is
 * said about recording are set, and stand in the editor afterwards like whatever an organiser writes.
 *
 * <p>Promises: one transaction; everything is in every language of the house where it can be; letters to many are held until
 * somebody releases them; whatever is missing stands on the list of the editor.
 *
 * <p>Deliberately absent: how long data are kept, which an organisation sets for all its events.
 */
package io.plenary.editor.templates;
