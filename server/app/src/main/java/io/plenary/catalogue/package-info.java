/**
 * Events and series: what, when, where, by whom; the catalogue, the event page and its one primary action, and what
 * search engines read of it.
 *
 * <p>Promises: a draft exists for its organisers only; a list costs the same number of statements for one row as for
 * many; the primary action is decided here, by one pure rule, for every page that shows it.
 *
 * <p>Deliberately absent: the sessions themselves (programme) and the seats (registration). Both are asked through
 * {@link io.plenary.catalogue.Programmes} and {@link io.plenary.catalogue.Standings}, since they stand above.
 */
package io.plenary.catalogue;
