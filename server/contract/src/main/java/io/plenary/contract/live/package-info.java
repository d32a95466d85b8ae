/** The frames of the live socket, both directions, and the codec that reads a client's. */
package io.plenary.contract.live;
