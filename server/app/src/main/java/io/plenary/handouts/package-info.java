/**
 * Files of a session: slides, exercises and what else its speakers and organisers hand out.
 *
 * <p>Promises: a file is seen by those alone who may see its session, and had by those who may enter it (T1, T2), asked anew
 * each time; before its moment it is seen by those who run or hold the session alone; it is always an attachment, never
 * opened in our place; a speaker changes their own files, organisers all of them.
 *
 * <p>Deliberately absent: files of sessions that are only planned, earlier versions of a file, slides shown on the stage.
 */
package io.plenary.handouts;
