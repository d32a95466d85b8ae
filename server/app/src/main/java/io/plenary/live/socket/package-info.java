/**
 * The live socket: who may open one, what is read from it, in which order commands run, and how a topic is joined.
 *
 * <p>Reading, decoding, heartbeats and limits run on the socket's event loop and never wait. A command crosses to a
 * virtual thread in one place ({@code CommandQueue.run}) and its answer comes back in one place ({@code LiveSocket.send},
 * through the fan-out, which owns the loop).
 *
 * <p>Promises: every command is answered, in the order of sending (L15); a frame that cannot be read harms its own socket
 * at most (L10); between history and live there is no hole (L5); a sign-in that ended closes its sockets (T1).
 */
package io.plenary.live.socket;
