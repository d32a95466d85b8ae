/**
 * Turns the sources of stages into HLS that a browser plays, and a broadcast that ended into a recording.
 *
 * <p>An ffmpeg for each source repacks its H.264 and AAC into fragmented MP4; it never decodes. The playlist is ours: we
 * read what ffmpeg lists and write our own, so that it survives any number of sources and processes. Promises H1: the
 * playlist only grows, names no missing file, and goes on after a killed process or a cut line. What came before Go
 * live is never in it.
 *
 * <p>It deliberately does not transcode, offers one quality, and decides nothing about who may watch.
 */
package io.plenary.stage.broadcast;
