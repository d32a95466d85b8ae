/**
 * Takes the picture and sound of a stage: an RTMP server of our own, one port for all stages.
 *
 * <p>Promises H2: the stage key is checked before a byte of media is taken, a wrong key and a second publisher are
 * refused and logged without the key. Everything a stranger sends is bounded in size and time, and malformed bytes end
 * only their own connection. All code of this package runs on the event loop of its connection.
 *
 * <p>It deliberately does not play streams back, does not decode pictures, takes nothing but H.264 and AAC, and knows
 * neither sessions nor people: a key is exchanged for a {@link io.plenary.stage.ingest.StageId} by whoever wires it.
 */
package io.plenary.stage.ingest;
