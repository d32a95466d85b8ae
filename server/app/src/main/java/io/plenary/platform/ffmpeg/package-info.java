/**
 * Finds an ffmpeg that really runs and starts it without rights it does not need.
 *
 * <p>Order: the configured path, the PATH, the bundled LGPL build, the bundled static build. Each candidate is proved
 * by running it. Promises H3: media that strangers send is read by a process without network, with limits on memory,
 * file size and open files, wherever the system lets us take those away.
 *
 * <p>It deliberately does not build command lines for features and does not download anything.
 */
package io.plenary.platform.ffmpeg;
