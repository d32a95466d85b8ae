package io.plenary.platform.http;

import java.util.zip.CRC32;

/**
 * The CRC-32 of texts put together, from those of the texts: a long piece that stays is summed up once, and each answer
 * costs some XORs instead of a walk over the page. CRC is linear: as many zero bytes as the next piece is long shift the
 * sum before it, which is one multiplication by a matrix of bits (as in zlib's crc32_combine).
 */
record Crc(int sum, int[] shift) {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int BITS = 32;
    private static final int[] TABLE = table();

    static Crc of(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return new Crc((int) sum.getValue(), shiftBy(bytes.length));
    }

    /** The sum of what has the sum {@code before}, with this behind it. */
    int after(int before) {
        return times(shift, before) ^ sum;
    }

    /** The same for a few bytes that are new each time. */
    static int after(int before, byte[] few) {
        var sum = ~before;
        for (var one : few) sum = TABLE[(sum ^ one) & 0xff] ^ (sum >>> 8);
        return ~sum;
    }

    private static int times(int[] matrix, int vector) {
        var product = 0;
        for (var bit = 0; vector != 0; bit++, vector >>>= 1) if ((vector & 1) != 0) product ^= matrix[bit];
        return product;
    }

    private static int[] shiftBy(int bytes) {
        var shift = new int[BITS];
        for (var bit = 0; bit < BITS; bit++) shift[bit] = 1 << bit;
        var power = squared(squared(squared(oneBit())));
        for (var left = bytes; left != 0; left >>>= 1) {
            if ((left & 1) != 0) for (var bit = 0; bit < BITS; bit++) shift[bit] = times(power, shift[bit]);
            power = squared(power);
        }
        return shift;
    }

    private static int[] oneBit() {
        var matrix = new int[BITS];
        matrix[0] = POLYNOMIAL;
        for (var bit = 1; bit < BITS; bit++) matrix[bit] = 1 << (bit - 1);
        return matrix;
    }

    private static int[] squared(int[] matrix) {
        var square = new int[BITS];
        for (var bit = 0; bit < BITS; bit++) square[bit] = times(matrix, matrix[bit]);
        return square;
    }

    private static int[] table() {
        var table = new int[256];
        for (var n = 0; n < table.length; n++) {
            var one = n;
            for (var bit = 0; bit < 8; bit++) one = (one & 1) == 0 ? one >>> 1 : POLYNOMIAL ^ (one >>> 1);
            table[n] = one;
        }
        return table;
    }
}
