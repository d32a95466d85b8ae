/**
 * Organisations: who runs events, and which roles people have there.
 *
 * <p>Promises: a new installation has no account at all; one link, printed at its first start and used once, makes the
 * first owner.
 *
 * <p>Vocabularies are saved as whole lists by whoever says which version they saw, so two organisers lose nothing.
 *
 * <p>Deliberately absent: billing; who is a member and how they become one (in {@code members}).
 */
package io.plenary.organisations;
