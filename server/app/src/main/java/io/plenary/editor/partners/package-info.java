/**
 * Logos of those who make an event possible.
 *
 * <p>Promises: a logo is a picture that was drawn anew; it is sent first and counts with the settings that name it, in their
 * transaction; one that no partner has any more goes; a copy of the event has pictures of its own.
 *
 * <p>Deliberately absent: pictures from elsewhere; SVG, which is a program.
 */
package io.plenary.editor.partners;
