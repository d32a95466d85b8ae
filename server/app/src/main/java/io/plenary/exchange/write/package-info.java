/**
 * A plan as files that other systems read: schedule.xml (c3voc's XSD), schedule JSON (c3voc's first schema), CSV.
 *
 * <p>Promises: what is written passes the official schemas and is read back by {@link io.plenary.exchange.read} as it was,
 * but for what a format has no place for (docs/programmes.md names it); no cell of a table begins a formula; no character
 * that XML forbids.
 *
 * <p>Deliberately absent: the database, who may read what, and calendars (programme.agenda).
 */
package io.plenary.exchange.write;
