/**
 * A file that was read, laid over a draft: pure values in, pure values out.
 *
 * <p>Promises: what is known keeps its id; nothing is there twice; where the file is silent, what is known stays; the same
 * file laid over the result changes nothing.
 *
 * <p>Deliberately absent: files (read), the database, and the decision what of the missing is taken out.
 */
package io.plenary.exchange.merge;
