package io.plenary.demo.clip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Paints a clip frame by frame; of each only what changed since the one before. One thread. */
final class ClipFrames {
    private static final Color SEAT = new Color(0x262B33);
    private static final Color LIT = new Color(0x5DA2BA);
    private static final Color FRESH = new Color(0xDCECF2);
    private static final double FADE_SECONDS = 0.8;

    private final Clip clip;
    private final List<Seats.Seat> seats;
    private final Map<String, BufferedImage> cards = new HashMap<>();
    private final BufferedImage digits;
    private final BufferedImage image =
            new BufferedImage(ClipLook.WIDTH, ClipLook.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D pen = image.createGraphics();
    private String card = "";

    ClipFrames(Clip clip) throws IOException {
        this.clip = clip;
        this.seats = Seats.of(clip.seconds(), ClipLook.ROWS);
        this.digits = picture("digits");
        for (String name : clip.cards()) {
            cards.put(name, picture(name));
        }
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The bytes of a frame, blue, green, red; good until the next call. */
    byte[] frame(int number) {
        double time = (double) number / Clip.FRAMES_PER_SECOND;
        int second = (int) time;
        String now = clip.card(second);
        if (!now.equals(card)) {
            card = now;
            pen.drawImage(cards.get(card), 0, 0, null);
            for (int seat = 0; seat < second; seat++) {
                light(seat, LIT);
            }
            clock(second);
        } else if (number % Clip.FRAMES_PER_SECOND == 0) {
            clock(second);
        }
        for (int seat = Math.max(0, second - 1); seat <= second; seat++) {
            light(seat, glow(time - seat));
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** A seat flares up with its second and settles into the brand's colour. */
    private static Color glow(double age) {
        double rise = Math.min(1, age / 0.15);
        return age < 0.15 ? between(SEAT, FRESH, rise) : between(FRESH, LIT, Math.min(1, (age - 0.15) / FADE_SECONDS));
    }

    private void light(int seat, Color colour) {
        Shape dot = ClipLook.dot(seats.get(seat), ClipLook.radius(clip.seconds()));
        pen.setColor(colour);
        pen.fill(dot);
    }

    private void clock(int second) {
        String clock = "%02d:%02d".formatted(second / 60, second % 60);
        int x = ClipLook.clockX(clock);
        int y = ClipLook.clockY();
        int width = ClipLook.WIDTH - 2 * x;
        BufferedImage behind = cards.get(card).getSubimage(x, y, width, ClipLook.DIGIT_HEIGHT);
        pen.drawImage(behind, x, y, null);
        for (char character : clock.toCharArray()) {
            int cell = ClipLook.DIGITS.indexOf(character) * ClipLook.DIGIT_WIDTH;
            int shift = (ClipLook.DIGIT_WIDTH - ClipLook.advance(character)) / 2;
            BufferedImage glyph =
                    digits.getSubimage(cell + shift, 0, ClipLook.advance(character), ClipLook.DIGIT_HEIGHT);
            pen.drawImage(glyph, x, y, null);
            x += ClipLook.advance(character);
        }
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static BufferedImage picture(String name) throws IOException {
        try (InputStream bytes = ClipFrames.class.getResourceAsStream("/demo/clip/" + name + ".png")) {
            if (bytes == null) {
                throw new IOException("The picture " + name + " is not in the build");
            }
            return ImageIO.read(bytes);
        }
    }
}
