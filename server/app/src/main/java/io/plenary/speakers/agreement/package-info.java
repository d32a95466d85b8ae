/**
 * What speakers answer to their organisation's wording on recording and publication.
 *
 * <p>Promises: an answer keeps the version and the language that was read, and the time; it is never changed, another one
 * stands beside it; an answer to a wording that stands no longer is refused; where an organisation has no wording nobody is
 * asked and nothing is held back.
 *
 * <p>Deliberately absent: answers for single sessions, answers on behalf of a speaker, the wording itself (the organisation's
 * policies).
 */
package io.plenary.speakers.agreement;
