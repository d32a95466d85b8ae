/**
 * How long what is kept, and that it goes by itself.
 *
 * <p>Promises: what is older than its period is gone within an hour or two, without anybody's press; counts and places in
 * logs stay.
 *
 * <p>Deliberately absent: keeping for ever; recordings, whose life their reviewers decide.
 */
package io.plenary.privacy.retention;
