/**
 * Reading what was said: pages in both directions and around a place, one message, search, export.
 *
 * <p>Promises: what was hidden or taken back is in none of them (L8); backstage is read by those who hear it (L14).
 */
package io.plenary.chat.reading;
