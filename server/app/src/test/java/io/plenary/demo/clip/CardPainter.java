package io.plenary.demo.clip;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Paints the cards and the digits of the demo clips. Run by hand when their words change; the pictures are kept in the
 * resources, so that a running server needs no font. Arguments: a folder with Source Sans 3 (Regular, SemiBold as TTF)
 * and the folder for the pictures.
 */
final class CardPainter {
    private static final Color STAGE = new Color(0x101216);
    private static final Color INK = new Color(0xECEDEF);
    private static final Color SOFT = new Color(0x9AA3AD);
    private static final Color SEAT = new Color(0x262B33);
    private static final Color BRAND = new Color(0x5DA2BA);

    private final Font regular;
    private final Font strong;
    private final Path out;

    private CardPainter(Path fonts, Path out) throws IOException, FontFormatException {
        this.regular = Font.createFont(
                Font.TRUETYPE_FONT, fonts.resolve("SourceSans3_400Regular.ttf").toFile());
        this.strong = Font.createFont(
                Font.TRUETYPE_FONT, fonts.resolve("SourceSans3_600SemiBold.ttf").toFile());
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, FontFormatException {
        CardPainter painter = new CardPainter(Path.of(arguments[0]), Path.of(arguments[1]));
        painter.card("live", "This is a live broadcast", "A demonstration clip, sent as any encoder would send it", 60);
        painter.card("recorded-1", "Why a library convenes", "1 · Welcome", 90);
        painter.card("recorded-2", "How a dialogue is prepared", "2 · Before people come", 90);
        painter.card("recorded-3", "What people asked", "3 · Questions", 90);
        painter.digits();
    }

    private void card(String name, String title, String subtitle, int seats) throws IOException {
        BufferedImage image = new BufferedImage(ClipLook.WIDTH, ClipLook.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(STAGE);
        pen.fillRect(0, 0, ClipLook.WIDTH, ClipLook.HEIGHT);
        centred(pen, strong.deriveFont(52f), INK, title, 132);
        centred(pen, regular.deriveFont(27f), SOFT, subtitle, 184);
        pen.setColor(SEAT);
        List<Seats.Seat> places = Seats.of(seats, ClipLook.ROWS);
        places.forEach(seat -> pen.fill(ClipLook.dot(seat, ClipLook.radius(seats))));
        mark(pen, 64, 664);
        pen.setFont(strong.deriveFont(25f));
        pen.setColor(INK);
        pen.drawString("Plenary", 120, 664);
        pen.setFont(regular.deriveFont(20f));
        pen.setColor(SOFT);
        String note = "Each seat is one second";
        pen.drawString(note, ClipLook.WIDTH - 64 - pen.getFontMetrics().stringWidth(note), 664);
        pen.dispose();
        write(image, name);
    }

    /** Ten digits and a colon, each in a cell of its own, white on nothing. */
    private void digits() throws IOException {
        BufferedImage image = new BufferedImage(
                ClipLook.DIGIT_WIDTH * ClipLook.DIGITS.length(), ClipLook.DIGIT_HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.setFont(strong.deriveFont(96f).deriveFont(Map.of(TextAttribute.TRACKING, 0f)));
        pen.setColor(INK);
        for (int i = 0; i < ClipLook.DIGITS.length(); i++) {
            String digit = ClipLook.DIGITS.substring(i, i + 1);
            int shift = (ClipLook.DIGIT_WIDTH - pen.getFontMetrics().stringWidth(digit)) / 2;
            pen.drawString(digit, i * ClipLook.DIGIT_WIDTH + shift, digit.equals(":") ? 74 : 82);
        }
        pen.dispose();
        write(image, "digits");
    }

    private static void mark(Graphics2D pen, int left, int baseline) {
        pen.setColor(BRAND);
        for (Seats.Seat seat : Seats.of(21, 3)) {
            double x = left + 22 + seat.x() * 20;
            double y = baseline - 1 - seat.y() * 20;
            pen.fill(new Ellipse2D.Double(x - 2.3, y - 2.3, 4.6, 4.6));
        }
    }

    private static void centred(Graphics2D pen, Font font, Color colour, String text, int baseline) {
        pen.setFont(font);
        pen.setColor(colour);
        pen.drawString(text, (ClipLook.WIDTH - pen.getFontMetrics().stringWidth(text)) / 2, baseline);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private void write(BufferedImage image, String name) throws IOException {
        File file = out.resolve(name + ".png").toFile();
        if (!ImageIO.write(image, "png", file)) {
            throw new IOException("No PNG writer for " + file);
        }
    }
}
