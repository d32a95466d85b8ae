/**
 * Events on other people's sites: what the web components read, the page that goes into a frame, oEmbed.
 *
 * <p>Promises: only published events; the same answer for everybody, whatever cookie or token comes along; nothing personal;
 * readable from every origin, and only at the addresses of this package.
 *
 * <p>Deliberately absent: registering from another site (its button leads here, where the privacy notice is), counting who
 * looks, a list of sites that may embed.
 */
package io.plenary.embed;
