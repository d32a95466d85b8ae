/**
 * Newsletters of an organisation: topics in its languages, readers who said yes by a mailed link, letters to the readers of a
 * topic.
 *
 * <p>Promises: nothing goes to an address that did not say yes from its own mailbox; asking never tells whether somebody
 * reads already; a letter goes once to each reader, although several nodes look and one of them stops in the middle (E2); who
 * leaves all topics is forgotten.
 *
 * <p>Deliberately absent: counting who opened a letter, readers whom staff enter by hand, lists from elsewhere.
 */
package io.plenary.newsletters;
