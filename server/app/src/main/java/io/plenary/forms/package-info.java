/**
 * Forms: the questions that an event asks, what is published of them, and what was answered.
 *
 * <p>Promises: what is published never changes, and an answer keeps the version that was shown (R8); a question that is
 * not shown is not answered, whatever was sent; guarded questions are read only by those whom the form names, or by
 * whoever organises where it names nobody. Whose answers they are is the business of the feature that asks.
 *
 * <p>Column {@code content}: <code>{"questions": [{@link io.plenary.forms.Question}], "readers": [address]}</code>.
 *
 * <p>A file is sent before the form is, belongs to nobody until an answer names it, and goes when none does any more.
 *
 * <p>Deliberately absent: merging of two people's changes (the editor does it), statistics.
 */
package io.plenary.forms;
