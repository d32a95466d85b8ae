/**
 * The moving picture of the demo: a clip made once on this machine, and the source that sends it in a loop to a stage,
 * as a person's encoder would.
 *
 * <p>A hemicycle is the clock: each seat is a second. The cards are pictures kept in the resources, so that no font is
 * needed at run time. It deliberately uses the same door as everybody: RTMP, the stage key, ffmpeg.
 */
package io.plenary.demo.clip;
