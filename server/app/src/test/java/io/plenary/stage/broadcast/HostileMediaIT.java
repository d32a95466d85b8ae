package io.plenary.stage.broadcast;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.stage.ingest.FlvTags;
import io.plenary.testing.Promise;
import io.plenary.testing.TestFfmpeg;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile source may send in place of a film; it gets past our ingest only in the form of FLV tags. */
class HostileMediaIT {
    private static final String CANARY = "canary-7f3a-must-not-be-seen";

    @TempDir
    Path root;

    private BroadcastFolder folder;
    private Path canary;

    @BeforeEach
    void prepare() throws IOException {
        folder = new BroadcastFolder(root.resolve(AssetId.random().value()));
        folder.create();
        canary = Files.writeString(root.resolve("canary.txt"), CANARY);
    }

    @Test
    @Promise("H3")
    void a_list_or_script_in_place_of_a_film_reads_no_file() throws IOException {
        List<String> texts = List.of(
                "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:1,\nfile://" + canary + "\n#EXT-X-ENDLIST\n",
                "#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"file://" + canary + "\"\n#EXTINF:1,\nx.ts\n",
                "ffconcat version 1.0\nfile " + canary + "\n",
                "concat:" + canary + "|" + canary,
                "subfile,,start,0,end,0,,:" + canary);
        int number = 1;
        for (String text : texts) {
            feed(number++, Buffer.buffer(text.repeat(50)));
            feed(number++, FlvTags.fileHeader().appendString(text.repeat(50)));
        }
        assertNothingSeen();
    }

    @Test
    @Promise("H3")
    void random_bytes_in_the_form_of_tags_end_in_a_bounded_time() throws IOException {
        Random random = new Random(7);
        for (int number = 1; number <= 12; number++) {
            Buffer film = FlvTags.fileHeader();
            for (int tag = 0; tag < 200; tag++) {
                byte[] data = new byte[5 + random.nextInt(400)];
                random.nextBytes(data);
                boolean video = tag % 2 == 0;
                data[0] = (byte) (video ? 0x17 : 0xAF);
                data[1] = (byte) (tag < 2 ? 0 : 1);
                film.appendByte((byte) (video ? 9 : 8))
                        .appendMedium(data.length)
                        .appendMedium(tag * 20);
                film.appendByte((byte) 0).appendMedium(0).appendBytes(data).appendInt(11 + data.length);
            }
            long start = System.nanoTime();
            feed(number, film);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos(), "film " + number);
        }
        assertNothingSeen();
    }

    private void feed(int number, Buffer film) throws IOException {
        Take take = Take.start(TestFfmpeg.get(), folder, number, Duration.ofSeconds(2));
        try {
            take.write(film);
        } catch (IOException refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
        take.finish();
        assertFalse(
                ProcessHandle.of(take.processId()).map(ProcessHandle::isAlive).orElse(false));
    }

    private void assertNothingSeen() throws IOException {
        List<Path> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.path())) {
            files.forEach(written::add);
        }
        for (Path file : written) {
            assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY), "" + file);
        }
    }
}
