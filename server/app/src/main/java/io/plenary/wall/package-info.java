/**
 * What stands on a shared screen, as its host chose it, and the timer that a host sets for those who speak.
 *
 * <p>Promises: the choice is stored, so that every screen and every node shows the same, also after a restart; the timer is
 * a moment of the server's clock, counted down by pages; its end reaches the audience only where the host shows it; the code
 * for asking leaves with this feature only while the screen shows it.
 *
 * <p>Deliberately without the questions and polls themselves: a screen reads them as the whole room does, so that nothing
 * hidden, waiting or not yet shown can stand on it.
 */
package io.plenary.wall;
