/**
 * Statistics for those who pay: who applied, has a seat and came, by country and by type of institution.
 *
 * <p>Promises: no number from 1 to 4 is shown, and none that is hidden can be worked out from the total and the numbers beside
 * it: others are hidden with it. What is confidential in a form is not counted.
 *
 * <p>Deliberately absent: numbers of people by two things at once, and what could be worked out from two readings of a table
 * that somebody came to in between.
 */
package io.plenary.statistics;
