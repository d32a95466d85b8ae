/**
 * Hands: an ordered queue of those who want to speak. Raised, called up, on stage, done.
 *
 * <p>Promises: one hand a person and room; the queue is the same on every node and survives restarts; a hand whose person
 * has been away for a minute goes down by itself; names reach those who moderate, others only where the host shows them.
 *
 * <p>Deliberately knows no camera: "on stage" is what host and person agreed, and the stage itself lets people in.
 */
package io.plenary.crowd.hands;
