/**
 * Several real nodes on one database, proxies between everything that can be cut, clients that write down what they sent,
 * were told and saw, and a checker that judges from those journals alone.
 *
 * <p>One seed drives a run and is printed. The short forms run with every build; the long ones carry the tag {@code long}
 * and the loads that the promises name.
 */
package io.plenary.cluster;
