package io.plenary.platform.http;

import java.util.zip.CRC32;

/**
 * The CRC-32 of texts put together, from those of the texts: what stays is summed up once, however often something else
 * comes between. CRC is linear: as many zero bytes as the next text is long shift the sum before it, which is one
 * multiplication by a matrix of bits (as in zlib's crc32_combine).
 */
final class Crc {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int BITS = 32;

    private Crc() {}

    static int of(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** 32 x 32 bits, a column each. */
    record Matrix(int[] columns) {
        static final Matrix NOTHING = new Matrix(new int[BITS]);
        static final Matrix SAME = same();

        /** What so many bytes behind it make of a sum. */
        static Matrix across(int bytes) {
            var shift = SAME;
            var power = oneBit();
            for (var doubled = 1; doubled < Byte.SIZE; doubled <<= 1) power = power.times(power);
            for (var left = bytes; left != 0; left >>>= 1) {
                if ((left & 1) != 0) shift = power.times(shift);
                power = power.times(power);
            }
            return shift;
        }

        int times(int vector) {
            var product = 0;
            for (var bit = 0; bit < BITS; bit++) product ^= columns[bit] & -(vector >>> bit & 1);
            return product;
        }

        Matrix times(Matrix other) {
            var product = new int[BITS];
            for (var bit = 0; bit < BITS; bit++) product[bit] = times(other.columns[bit]);
            return new Matrix(product);
        }

        Matrix plus(Matrix other) {
            var sum = new int[BITS];
            for (var bit = 0; bit < BITS; bit++) sum[bit] = columns[bit] ^ other.columns[bit];
            return new Matrix(sum);
        }

        private static Matrix same() {
            var same = new int[BITS];
            for (var bit = 0; bit < BITS; bit++) same[bit] = 1 << bit;
            return new Matrix(same);
        }

        private static Matrix oneBit() {
            var shift = new int[BITS];
            shift[0] = POLYNOMIAL;
            for (var bit = 1; bit < BITS; bit++) shift[bit] = 1 << (bit - 1);
            return new Matrix(shift);
        }
    }
}
