/**
 * Applications: seats that people give to people. A draft that saves itself, what was sent, what reviewers say of it,
 * and what was decided.
 *
 * <p>Promises: a draft is kept for whoever signs in with the same address, and of two tabs none overwrites the other; what
 * was sent counts until it is sent again; nobody reads a draft. A reviewer who is too near reads nothing and counts
 * nothing; an applicant never sees points; seats are given by {@code registration}, never more than there are (R1).
 *
 * <p>Deliberately absent: accounts (a mailed link is enough), fees.
 */
package io.plenary.applications;
