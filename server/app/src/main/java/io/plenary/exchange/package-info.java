/**
 * Programmes in and out of other systems: a file is read, held against the draft, shown as what it would change, and taken
 * over; what is released or drafted is written as schedule.xml, JSON, iCalendar and CSV.
 *
 * <p>Promises: a file changes nothing until somebody has seen what it would change; the same file twice is the file once;
 * what the file no longer has goes only when the organiser says so; what we write, we read back as it was.
 *
 * <p>Deliberately absent: making it public (programme.release), and fetching files from addresses.
 */
package io.plenary.exchange;
