/**
 * The catalogue for machines: Atom, RSS and iCalendar of any choice of events, and the sitemap.
 *
 * <p>Promises: only what is public; well-formed whatever people wrote; the same bytes, and so the same tag, while nothing
 * changes.
 *
 * <p>Deliberately absent: WebSub, feeds of one person (programme.agenda has the calendar), sitemaps of pictures and films.
 */
package io.plenary.catalogue.feeds;
