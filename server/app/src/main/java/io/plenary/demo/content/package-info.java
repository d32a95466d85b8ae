/**
 * What the demo shows: three programmes made of facts about real ones, with invented and labelled people, in the near
 * future of the day they are loaded. Loaded once and in one transaction; on later starts what has passed is moved on by
 * whole days, so that there is always something live and something to come.
 *
 * <p>Deliberately absent: numbers without rows. Whoever is counted here exists.
 */
package io.plenary.demo.content;
