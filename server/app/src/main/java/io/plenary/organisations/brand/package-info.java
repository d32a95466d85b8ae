/**
 * How an organisation looks: one colour and a logo, set by its owners.
 *
 * <p>Promises: whatever colour is chosen, pages and letters stay legible, since they take a palette that is derived from it
 * and never the colour itself; a logo is a picture that was drawn anew; whoever was slower is told.
 *
 * <p>Deliberately absent: typefaces, style sheets and other things that could take a page over; SVG, which is a program.
 */
package io.plenary.organisations.brand;
