/**
 * A programme as plain values: what organisers edit, what files carry, what a release makes public.
 *
 * <p>Promises: every type is a value that can be compared, so that the difference of two plans says exactly what changed;
 * nothing in a plan depends on what happened in a room.
 *
 * <p>Deliberately absent: the database, file formats (exchange), and what is live or recorded (stage, archive).
 */
package io.plenary.programme.plan;
