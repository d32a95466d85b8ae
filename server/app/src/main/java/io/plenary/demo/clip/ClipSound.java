package io.plenary.demo.clip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The sound of a clip: quiet wooden notes, one with each second, of a scale in which none can clash. */
final class ClipSound {
    private static final int RATE = 48_000;
    private static final double LOUDNESS = 0.34;
    private static final double[] SCALE = {196.00, 220.00, 261.63, 293.66, 329.63, 392.00};
    private static final int[] TUNE = {0, 2, 4, 3, 1, 3, 5, 4, 2, 4, 3, 1};

    private ClipSound() {}

    /** A WAV file, mono, 16 bits, 48 kHz. */
    static byte[] wave(int seconds) {
        double[] samples = new double[seconds * RATE];
        for (int second = 0; second < seconds; second++) {
            double level = second % 4 == 0 ? 1 : 0.6;
            strike(samples, second * RATE, SCALE[TUNE[second % TUNE.length]], level);
        }
        ByteBuffer out = header(samples.length * 2);
        for (double sample : samples) {
            out.putShort((short) Math.round(Math.tanh(sample * LOUDNESS) * Short.MAX_VALUE));
        }
        return out.array();
    }

    /** A note that dies away within two seconds; its overtone is that of a wooden bar. What runs over the end begins anew at the start, so that the loop has no seam. */
    private static void strike(double[] samples, int start, double frequency, double level) {
        for (int i = 0; i < 2 * RATE; i++) {
            double t = (double) i / RATE;
            double attack = Math.min(1, t / 0.008);
            double tone = Math.sin(2 * Math.PI * frequency * t) * Math.exp(-3.2 * t);
            double overtone = 0.25 * Math.sin(2 * Math.PI * frequency * 3.93 * t) * Math.exp(-9 * t);
            samples[(start + i) % samples.length] += level * attack * (tone + overtone);
        }
    }

    private static ByteBuffer header(int bytes) {
        return ByteBuffer.allocate(44 + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes);
    }
}
