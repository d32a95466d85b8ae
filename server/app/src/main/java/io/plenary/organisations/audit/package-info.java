/**
 * What was changed in an organisation: by whom, when, and how it was before.
 *
 * <p>Promises: nothing of another organisation stands here; a name is looked up when it is read, so who was forgotten has
 * none; no cell of the export begins a formula.
 *
 * <p>Deliberately absent: changing or deleting an entry.
 */
package io.plenary.organisations.audit;
