package io.plenary.stage.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TakePlaylistTest {
    @Test
    void segments_are_read_with_their_lengths() {
        String text = """
                #EXTM3U
                #EXT-X-VERSION:7
                #EXT-X-TARGETDURATION:2
                #EXT-X-MAP:URI="t001-init.mp4"
                #EXTINF:2.000000,
                t001-00000.m4s
                #EXTINF:1.960000,
                t001-00001.m4s
                #EXT-X-ENDLIST
                """;
        assertEquals(
                List.of(
                        new TakePlaylist.Entry("t001-00000.m4s", 2_000_000),
                        new TakePlaylist.Entry("t001-00001.m4s", 1_960_000)),
                TakePlaylist.read(text));
    }

    @Test
    void a_line_that_we_did_not_ask_for_ends_the_reading() {
        for (String line : List.of(
                "../secret.m4s", "http://elsewhere/x.m4s", "/etc/passwd", "t001-00001.ts", "t001-00001.m4s\r")) {
            String text = "#EXTINF:2,\nt001-00000.m4s\n#EXTINF:2,\n" + line + "\n#EXTINF:2,\nt001-00002.m4s\n";
            boolean carriageReturn = line.endsWith("\r");
            assertEquals(carriageReturn ? 3 : 1, TakePlaylist.read(text).size(), line);
        }
    }

    @Test
    void a_length_that_is_no_length_ends_the_reading() {
        for (String length : List.of("-1", "NaN", "1e9", "two", "")) {
            assertEquals(List.of(), TakePlaylist.read("#EXTINF:" + length + ",\nt001-00000.m4s\n"), length);
        }
    }
}
