/**
 * What every feature stands on: database, the asking person, refusals, clock, secrets, limits. Knows no feature. The
 * HTTP edge is in {@code platform.http}, configuration in {@code platform.config}. A closed list: a new part needs a
 * reason that holds for several features.
 */
package io.plenary.platform;
