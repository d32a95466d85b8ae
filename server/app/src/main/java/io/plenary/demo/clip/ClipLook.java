package io.plenary.demo.clip;

import java.awt.geom.Ellipse2D;

/** Where things are in the picture of a clip, in pixels; shared by who paints the cards and who makes them move. */
final class ClipLook {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    static final int ROWS = 4;
    static final String DIGITS = "0123456789:";
    static final int DIGIT_WIDTH = 56;
    static final int DIGIT_HEIGHT = 100;

    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double DESK_Y = 572;
    private static final double REACH = 318;

    private ClipLook() {}

    /** The radius of a seat so that so many fit. */
    static double radius(int seats) {
        return seats > 60 ? 10.5 : 13;
    }

    static Ellipse2D.Double dot(Seats.Seat seat, double radius) {
        double x = CENTRE_X + seat.x() * REACH;
        double y = DESK_Y - seat.y() * REACH;
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** How far a character of the clock moves the next one. */
    static int advance(char character) {
        return character == ':' ? DIGIT_WIDTH / 2 : DIGIT_WIDTH;
    }

    static int clockX(String clock) {
        return WIDTH / 2 - clock.chars().map(c -> advance((char) c)).sum() / 2;
    }

    static int clockY() {
        return (int) DESK_Y - 92;
    }
}
