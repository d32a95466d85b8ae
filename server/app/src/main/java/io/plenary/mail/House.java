package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * In whose name a letter is sent.
 *
 * @param colour of the organisation, as {@code #3d5af1}; else its hue counts
 * @param logo the file of its picture
 */
public record House(String name, Optional<String> colour, int hue, Optional<UUID> logo) {
    /** Where a letter is about no organisation. */
    static final House OURS = new House("Plenary", Optional.empty(), 262);

    private static final int BRIGHTEST = 255;
    /** Of white letters on the colour, as WCAG asks. */
    private static final double CONTRAST = 4.5;

    /** Without a picture. */
    House(String name, Optional<String> colour, int hue) {
        this(name, colour, hue, Optional.empty());
    }

    /** Dark enough for white letters: the organisation's colour, mixed with black until it is. */
    String ink() {
        var colour = rgb();
        while (contrast(colour) < CONTRAST) for (var n = 0; n < colour.length; n++) colour[n] = colour[n] * 9 / 10;
        return "#%02x%02x%02x".formatted(colour[0], colour[1], colour[2]);
    }

    private int[] rgb() {
        if (colour.isEmpty()) {
            return new int[] {ofHue(5), ofHue(3), ofHue(1)};
        }
        var value = Integer.parseInt(colour.get().substring(1), 16);
        return new int[] {value >> 16 & BRIGHTEST, value >> 8 & BRIGHTEST, value & BRIGHTEST};
    }

    /** From hue, saturation 0.55 and value 0.6 (the formula of HSV with one function). */
    private int ofHue(int part) {
        var turn = (part + hue / 60.0) % 6;
        var share = Math.max(0, Math.min(Math.min(turn, 4 - turn), 1));
        return (int) Math.round(BRIGHTEST * 0.6 * (1 - 0.55 * share));
    }

    private static double contrast(int[] colour) {
        var light = 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
        return 1.05 / (light + 0.05);
    }

    private static double linear(int part) {
        var share = part / (double) BRIGHTEST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
