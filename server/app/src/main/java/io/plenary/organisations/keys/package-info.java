/**
 * Keys of machines: what another system may do in one organisation, without a person beside it.
 *
 * <p>Promises: a key is shown once and kept as its hash; it opens the operations whose scope it names and nothing else,
 * in its own organisation and no other; ending it counts from the next request on; it never does more than whoever made
 * it still may.
 *
 * <p>Deliberately absent: keys of people (they have tokens of an hour), scopes that change members or keys.
 */
package io.plenary.organisations.keys;
