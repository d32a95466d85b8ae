/**
 * Serves playlists, segments and pictures to those who may have them.
 *
 * <p>An address holds a signed grant for one folder, one person and one sign-in, good for two minutes and renewed while
 * somebody watches. Promises V1: whoever has no right gets the same answer as for something absent. V2: a withdrawn
 * right ends within 5 s for addresses already handed out, and for a transfer that is under way, because each request
 * asks the cut-offs in memory, too.
 *
 * <p>It deliberately reads no cookie, lists no folder, builds no path from what it is sent, and does not decide who may
 * watch: grants are issued by those who know.
 */
package io.plenary.archive.media;
