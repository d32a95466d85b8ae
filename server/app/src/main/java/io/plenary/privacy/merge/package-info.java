/**
 * Two accounts of one person become one.
 *
 * <p>Promises: both addresses say yes by a mailed link and a press, and an account with a second factor says it signed in
 * with that; the answer to whoever asks is the same whether the other address has an account or none. What joins is shown
 * before, and everything moves in one transaction, after which the other account's sign-ins end. {@code privacy/merge.txt}
 * says what becomes of each column that names a person, and a build fails on one it does not know.
 *
 * <p>Rooms keep their history: a log is never written anew, so what was said there stays under the id that said it.
 * {@code person.merged_into} maps that id to the account that stayed, and copies of one's data and erasure follow it.
 *
 * <p>Deliberately absent: undoing it. Which of the rows came from where is not kept.
 */
package io.plenary.privacy.merge;
