package io.plenary.files;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture drawn anew: what is kept has no metadata, nothing hidden behind its end, and fits its bounds. Its size is read
 * before a pixel is unpacked; what it takes in memory is bounded however few bytes it came in, and one is drawn at a time.
 */
final class ImageFile {
    private static final long MOST_PIXELS = 35_000_000;
    private static final int LONGEST_SIDE = 30_000;
    private static final long MOST_BYTES = 80L << 20;
    private static final int MARGIN = 16;
    private static final float QUALITY = 0.86f;

    /** Pictures of these colours are drawn by way of a second copy of four bytes a pixel. */
    private static final int COPY = 4;

    private ImageFile() {}

    /** The most a picture may measure. */
    record Bounds(int width, int height) {}

    /** In place. Waits. @throws Refusal file-kind when it has too many pixels; file-damaged, busy */
    static void redraw(Path file, FileType type, Bounds bounds) {
        try {
            Workbench.run(() -> {
                write(draw(file, type, bounds), file, type);
                return file;
            });
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal ours) throw ours;
            throw new Refusal(ErrorCode.FILE_DAMAGED, unreadable);
        }
    }

    /** A smaller copy on white, as PNG: for where nobody knows what it will stand on. Waits. @throws Refusal as above */
    static FileService.Plate onWhite(Path file, FileType type, Bounds bounds) {
        try {
            return Workbench.run(() -> plate(draw(file, type, bounds)));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal ours) throw ours;
            throw new Refusal(ErrorCode.FILE_DAMAGED, unreadable);
        }
    }

    private static FileService.Plate plate(BufferedImage small) throws IOException {
        var plate = new BufferedImage(
                small.getWidth() + 2 * MARGIN, small.getHeight() + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        var pen = plate.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, plate.getWidth(), plate.getHeight());
        pen.drawImage(small, MARGIN, MARGIN, null);
        pen.dispose();
        var png = new java.io.ByteArrayOutputStream();
        ImageIO.write(plate, "png", png);
        return new FileService.Plate(png.toByteArray(), plate.getWidth(), plate.getHeight());
    }

    private static BufferedImage draw(Path file, FileType type, Bounds bounds) throws IOException {
        var held = new Orientation(1);
        if (type == FileType.JPG)
            try (var in = Files.newInputStream(file)) {
                held = Orientation.of(new java.io.BufferedInputStream(in));
            }
        ImageReader reader = ImageIO.getImageReadersBySuffix(type.word()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            check(width, height);
            var fit = held.isTurned() ? new Bounds(bounds.height(), bounds.width()) : bounds;
            var scale = Math.min(1.0, Math.min((double) fit.width() / width, (double) fit.height() / height));
            ImageReadParam wish = reader.getDefaultReadParam();
            int skip = Math.max((int) (0.5 / scale), leastSkip(width, height, bytesPerPixel(reader)));
            wish.setSourceSubsampling(skip, skip, 0, 0);
            // Never larger than what was read of it.
            var drawn = Math.min(scale, 1.0 / skip);
            return scaled(reader.read(0, wish), held, new Bounds(side(width, drawn), side(height, drawn)), type);
        } finally {
            reader.dispose();
        }
    }

    private static void check(long width, long height) {
        var isTooLarge = width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS;
        if (isTooLarge || width < 1 || height < 1) throw new Refusal(ErrorCode.FILE_KIND);
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var kind = reader.getImageTypes(0).next();
        var model = kind.getSampleModel();
        int bytes = model.getNumDataElements() * DataBuffer.getDataTypeSize(model.getDataType()) / Byte.SIZE;
        return kind.getBufferedImageType() == BufferedImage.TYPE_CUSTOM ? bytes + COPY : bytes;
    }

    /** Of so many lines and columns one is read, so that what is unpacked stays small. */
    static int leastSkip(long width, long height, int bytesPerPixel) {
        var skip = 1;
        while ((width / skip + 1) * (height / skip + 1) * bytesPerPixel > MOST_BYTES) skip++;
        return skip;
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** @param size before it is turned */
    private static BufferedImage scaled(BufferedImage from, Orientation held, Bounds size, FileType type) {
        var clear = type == FileType.PNG && from.getColorModel().hasAlpha();
        var to = new BufferedImage(
                held.isTurned() ? size.height() : size.width(),
                held.isTurned() ? size.width() : size.height(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        if (!clear) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn = held.upright(size.width(), size.height());
        turn.concatenate(AffineTransform.getScaleInstance(
                (double) size.width() / from.getWidth(), (double) size.height() / from.getHeight()));
        pen.drawImage(from, turn, null);
        pen.dispose();
        return to;
    }

    private static void write(BufferedImage picture, Path file, FileType type) {
        ImageWriter writer = ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromRenderedImage(picture), type == FileType.PNG ? "png" : "jpeg")
                .next();
        try {
            Files.delete(file);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                ImageWriteParam wish = writer.getDefaultWriteParam();
                if (type == FileType.JPG) {
                    wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    wish.setCompressionQuality(QUALITY);
                }
                writer.write(null, new IIOImage(picture, null, null), wish);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            writer.dispose();
        }
    }
}
