package io.plenary.stage.broadcast;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes media playlists (RFC 8216) from segments. */
final class PlaylistText {
    /** What a player may expect of the list. */
    enum Kind {
        /** Only grows. */
        EVENT("#EXT-X-PLAYLIST-TYPE:EVENT\n", ""),
        /** Complete. */
        RECORDING("#EXT-X-PLAYLIST-TYPE:VOD\n", "#EXT-X-ENDLIST\n"),
        /** Grows at its end and loses its beginning. */
        WINDOW("", "");

        private final String head;
        private final String tail;

        Kind(String head, String tail) {
            this.head = head;
            this.tail = tail;
        }
    }

    private PlaylistText() {}

    /**
     * The playlist.
     *
     * @param segments in order
     * @param sequence number of the first segment; never less than in an earlier list of the same broadcast
     * @param discontinuities how many changes of take lie before the first segment
     */
    static String write(Kind kind, List<Segment> segments, long sequence, long discontinuities) {
        StringBuilder out = new StringBuilder(256 + segments.size() * 40);
        out.append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:").append(longest(segments));
        out.append("\n#EXT-X-MEDIA-SEQUENCE:").append(sequence).append('\n');
        if (discontinuities > 0) {
            out.append("#EXT-X-DISCONTINUITY-SEQUENCE:").append(discontinuities).append('\n');
        }
        out.append("#EXT-X-INDEPENDENT-SEGMENTS\n").append(kind.head);
        int take = 0;
        for (Segment segment : segments) {
            if (segment.take() != take) {
                beginTake(out, segment, take != 0);
                take = segment.take();
            }
            seconds(out.append("#EXTINF:"), segment.micros());
            out.append(",\n").append(segment.file()).append('\n');
        }
        return out.append(kind.tail).toString();
    }

    private static void beginTake(StringBuilder out, Segment segment, boolean another) {
        if (another) {
            out.append("#EXT-X-DISCONTINUITY\n");
        }
        out.append("#EXT-X-MAP:URI=\"").append(segment.initialisation()).append("\"\n");
        out.append("#EXT-X-PROGRAM-DATE-TIME:")
                .append(segment.startsAt().truncatedTo(ChronoUnit.MILLIS))
                .append('\n');
    }

    private static void seconds(StringBuilder out, long micros) {
        String fraction = Long.toString(1_000_000 + micros % 1_000_000);
        out.append(micros / 1_000_000).append('.').append(fraction, 1, fraction.length());
    }

    /** In whole seconds; two at least, so that the first short segment does not make players hurry. */
    private static long longest(List<Segment> segments) {
        long micros = segments.stream().mapToLong(Segment::micros).max().orElse(0);
        return Math.max(2, Math.round(micros / 1_000_000.0));
    }
}
