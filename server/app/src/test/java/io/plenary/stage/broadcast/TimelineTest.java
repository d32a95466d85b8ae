package io.plenary.stage.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2020-09-22T07:00:00Z");

    private final Timeline timeline = new Timeline(Duration.ofMinutes(10));

    @Test
    void nothing_that_began_before_the_press_is_live() {
        add(1, 0, 5);
        timeline.goLive(START.plusSeconds(7));
        add(1, 5, 8);
        assertEquals(
                List.of("t001-00004.m4s", "t001-00005.m4s", "t001-00006.m4s", "t001-00007.m4s"),
                timeline.live().stream().map(Segment::file).toList());
        assertFalse(timeline.livePlaylist().contains("t001-00003"));
        assertTrue(timeline.previewPlaylist().contains("t001-00003"));
    }

    @Test
    void a_segment_already_here_that_begins_after_the_press_is_live() {
        add(1, 0, 3);
        timeline.goLive(START.plusSeconds(4));
        assertEquals(
                List.of("t001-00002.m4s"),
                timeline.live().stream().map(Segment::file).toList());
    }

    @Test
    void the_live_list_says_each_change_of_take() {
        timeline.goLive(START);
        add(1, 0, 2);
        add(2, 10, 11);
        assertEquals("""
                #EXTM3U
                #EXT-X-VERSION:7
                #EXT-X-TARGETDURATION:2
                #EXT-X-MEDIA-SEQUENCE:0
                #EXT-X-INDEPENDENT-SEGMENTS
                #EXT-X-PLAYLIST-TYPE:EVENT
                #EXT-X-MAP:URI="t001-init.mp4"
                #EXT-X-PROGRAM-DATE-TIME:2020-09-22T07:00:00Z
                #EXTINF:2.000000,
                t001-00000.m4s
                #EXTINF:2.000000,
                t001-00001.m4s
                #EXT-X-DISCONTINUITY
                #EXT-X-MAP:URI="t002-init.mp4"
                #EXT-X-PROGRAM-DATE-TIME:2020-09-22T07:00:20Z
                #EXTINF:2.000000,
                t002-00010.m4s
                """, timeline.livePlaylist());
        assertEquals(Duration.ofSeconds(6), timeline.liveLength());
    }

    @Test
    void the_recording_is_the_live_list_made_complete() {
        timeline.goLive(START);
        add(1, 0, 1);
        String text = timeline.recordingPlaylist();
        assertTrue(text.contains("#EXT-X-PLAYLIST-TYPE:VOD\n"), text);
        assertTrue(text.endsWith("t001-00000.m4s\n#EXT-X-ENDLIST\n"), text);
    }

    @Test
    void a_broadcast_longer_than_kept_loses_its_beginning_and_its_numbers_go_up() {
        timeline.goLive(START);
        add(1, 0, 400);
        assertEquals(300, timeline.live().size());
        assertTrue(timeline.livePlaylist().contains("#EXT-X-MEDIA-SEQUENCE:100\n"));
        assertFalse(timeline.livePlaylist().contains("EVENT"));
    }

    @Test
    void of_the_preview_only_the_last_seconds_are_kept() {
        List<Segment> dropped = add(1, 0, 30);
        assertEquals(10, dropped.size());
        assertTrue(timeline.previewPlaylist().contains("#EXT-X-MEDIA-SEQUENCE:24\n"), timeline.previewPlaylist());
    }

    private List<Segment> add(int take, int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(i ->
                        new Segment(take, "t%03d-%05d.m4s".formatted(take, i), 2_000_000, START.plusSeconds(2L * i)))
                .flatMap(segment -> timeline.add(segment).stream())
                .toList();
    }
}
