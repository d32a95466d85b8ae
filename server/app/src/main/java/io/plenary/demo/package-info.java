/**
 * The demo: invented people and made-up content on a loopback origin, so that a newcomer sees a living installation.
 *
 * <p>Promises: nothing of it exists without the demo setting, which only a loopback origin allows; every invented person
 * says so in the name. One press signs in without mail and without a second factor: that is why.
 *
 * <p>Deliberately absent: anything a real installation would need.
 */
package io.plenary.demo;
