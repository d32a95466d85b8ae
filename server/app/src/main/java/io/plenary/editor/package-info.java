/**
 * The event editor: everything about an event that its organisers set, what is still missing, and moving it from draft to
 * published to set aside.
 *
 * <p>Promises: who saves names the version that was seen, and one made from an older version is refused, so nothing that
 * somebody else saved is lost; each change stands in the audit trail as it was before and after; nothing becomes public, or
 * stops being so, without its organisers being told what follows.
 *
 * <p>Deliberately absent: the programme (programme.draft), seats and times of registration (registration), questions
 * (forms), letters (correspondence): the editor leads there.
 */
package io.plenary.editor;
