package io.plenary.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Refusal;
import io.plenary.testing.Await;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFileTest {
    private static final ImageFile.Bounds SMALL = new ImageFile.Bounds(40, 40);

    @TempDir
    Path folder;

    private BufferedImage drawn(byte[] bytes, FileType type) throws IOException {
        var file = Samples.write(folder, bytes);
        ImageFile.redraw(file, type, SMALL);
        return ImageIO.read(file.toFile());
    }

    @Test
    void a_large_picture_is_drawn_within_its_bounds() throws IOException {
        var picture = drawn(Samples.picture("png", 400, 200), FileType.PNG);
        assertEquals("40 x 20", picture.getWidth() + " x " + picture.getHeight());
        assertEquals(Color.RED.getRGB(), picture.getRGB(5, 10));
    }

    @Test
    void a_small_one_keeps_its_size() throws IOException {
        assertEquals(30, drawn(Samples.picture("png", 30, 10), FileType.PNG).getWidth());
    }

    @Test
    void a_photograph_stands_as_the_camera_was_held_and_says_nothing_of_where() throws IOException {
        var file = Samples.write(folder, Samples.held(Samples.picture("jpg", 80, 40), 6));
        ImageFile.redraw(file, FileType.JPG, SMALL);
        var picture = ImageIO.read(file.toFile());
        assertEquals("20 x 40", picture.getWidth() + " x " + picture.getHeight());
        assertTrue(new Color(picture.getRGB(10, 4)).getRed() > 200, "what was left is above");
        assertTrue(new Color(picture.getRGB(10, 36)).getBlue() > 200);
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("GPS"));
    }

    @Test
    void what_hides_behind_the_end_is_gone() throws IOException {
        var file = Samples.write(folder, Samples.both(Samples.picture("jpg", 8, 8), Samples.docx()));
        ImageFile.redraw(file, FileType.JPG, SMALL);
        assertFalse(FileCheck.endsAnArchive(Files.readAllBytes(file)));
    }

    /** Two and a half milliards of pixels in 57 bytes: their number is read, and nothing more. */
    @Test
    void a_bomb_is_refused_by_its_header() {
        var header = ByteBuffer.allocate(17)
                .put(Samples.latin("IHDR"))
                .putInt(50_000)
                .putInt(50_000);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        var bomb = ByteBuffer.allocate(33)
                .put(Samples.latin("\u0089PNG\r\n\u001a\n"))
                .putInt(13);
        bomb.put(header.array()).putInt((int) crc.getValue());
        assertEquals("file-kind", refusal(bomb.array(), FileType.PNG));
    }

    @Test
    void what_takes_many_bytes_a_pixel_is_read_more_coarsely() throws IOException {
        assertEquals(1, ImageFile.leastSkip(6_000, 4_000, 3), "a photograph");
        assertEquals(3, ImageFile.leastSkip(5_900, 5_900, 12), "sixteen bits of four colours, and its copy");
        assertEquals(2, ImageFile.leastSkip(5_900, 5_900, 4));
        var deep = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, 3, DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 400, 200, 4, null),
                false,
                null);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(deep, "png", bytes);
        var picture = drawn(bytes.toByteArray(), FileType.PNG);
        assertEquals("40 x 20", picture.getWidth() + " x " + picture.getHeight());
    }

    @Test
    void it_is_drawn_on_one_thread_beside_the_requests_and_too_many_are_turned_away() throws Exception {
        var begun = new Semaphore(0);
        var open = new Semaphore(0);
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = requests.submit(() -> Workbench.run(() -> {
                begun.release();
                open.acquireUninterruptibly();
                return Thread.currentThread().isVirtual();
            }));
            begun.acquire();
            var waiting = IntStream.range(0, 60)
                    .mapToObj(n -> requests.submit(() -> refusal(Samples.latin("none"), FileType.PNG)))
                    .toList();
            Await.soon(
                    "some are turned away",
                    () -> waiting.stream().filter(Future::isDone).count() == 20);
            open.release();
            assertFalse(first.get());
            var said = new TreeMap<String, Integer>();
            for (var one : waiting) said.merge(one.get(), 1, Integer::sum);
            assertEquals(Map.of("busy", 20, "file-damaged", 40), said);
        }
    }

    @Test
    void a_broken_one_is_refused() {
        var picture = Samples.picture("png", 30, 30);
        assertEquals("file-damaged", refusal(java.util.Arrays.copyOf(picture, 40), FileType.PNG));
    }

    private String refusal(byte[] bytes, FileType type) {
        var file = Samples.write(folder, bytes);
        return assertThrows(Refusal.class, () -> ImageFile.redraw(file, type, SMALL))
                .code()
                .code();
    }
}
