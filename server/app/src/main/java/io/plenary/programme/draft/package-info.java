/**
 * The programme in the making: what organisers change before it is public, and what does not fit in it.
 *
 * <p>Promises: a draft begins as a copy of what is released, once, whoever begins it; every change names the version it was
 * made from, and one made from an older version is refused, so nothing is lost; what is stored is clean (plain lines,
 * {@link io.plenary.programme.plan.RichText}); only organisers of the house see any of it. Columns {@code texts}: of a track
 * <code>{"ro": {"name": …}}</code>, of a speaker <code>{"ro": {"bio": …}}</code>, of a session the fields of {@link
 * io.plenary.programme.plan.SessionText} by language.
 *
 * <p>Deliberately absent: making it public (release), files (exchange), merging of two people's changes.
 */
package io.plenary.programme.draft;
