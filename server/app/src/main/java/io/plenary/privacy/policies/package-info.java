/**
 * Terms, imprint and privacy notice of an organisation, and of the installation where an organisation says nothing.
 *
 * <p>Promises: a version never changes once it was shown; which ones stood there is kept with each registration.
 *
 * <p>Deliberately absent: legal advice; a screen for those of the installation, which its operator publishes by a command.
 */
package io.plenary.privacy.policies;
