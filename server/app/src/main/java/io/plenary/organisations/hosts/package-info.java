/**
 * A host name that an organisation brought, at which its own pages stand, and the way by which somebody is signed in there.
 *
 * <p>Promises: nothing is answered at a name before its DNS says that it is this organisation's; taken off, it is silent at
 * once here and within two seconds on every node. People sign in at the main address alone; the way back works once, within
 * a minute, in the browser that began it, at the host where it began. A sign-in there reaches no further than a personal
 * link, because whoever owns the name could read its cookie. The proof is looked for again every day; where it is gone, the
 * owners are told, and the name stays until they take it off.
 *
 * <p>Deliberately absent: certificates (the proxy's; {@code /hosts} of the management listener tells it which names to ask
 * for), rooms, recordings and staff screens at such a name, several names for one organisation.
 */
package io.plenary.organisations.hosts;
