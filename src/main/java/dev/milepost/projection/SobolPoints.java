package dev.milepost.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Sobol's sequence in up to 64 dimensions, 52 bits, in Gray-code order, point 0 included.
///
/// A point is the exclusive or of the direction numbers at the bits of its index's Gray code; points 1 to 4
/// begin 0.5, 0.75, 0.25, 0.375 in dimension 1 and 0.5, 0.25, 0.75, 0.375 in dimension 2. The first 2^k
/// points hit each of 2^k equal parts of every dimension once, also after a digital shift.
///
/// Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
/// SIAM J. Sci. Comput. 30 (2008), direction numbers new-joe-kuo-6 (their licence is in the file
/// `sobol-directions.txt`).
final class SobolPoints {

    static final int DIMENSIONS = 64;

    private static final int BITS = 52;
    private static final String FILE = "sobol-directions.txt";
    private static final long[][] DIRECTIONS = read();

    /// The first points of every dimension. Gray codes are linear: with `start` a multiple of
    /// [Block#PATHS], point `start + i` is point `start` exclusive-or point `i`.
    private static final long[][] FIRST = new long[DIMENSIONS][Block.PATHS];

    static {
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            for (int i = 0; i < Block.PATHS; i++) {
                FIRST[dimension][i] = coordinate(dimension, i);
            }
        }
    }

    private SobolPoints() {}

    /// One coordinate in 2^-52.
    ///
    /// @param dimension from 0
    static long coordinate(int dimension, long index) {
        long[] directions = DIRECTIONS[dimension];
        long point = 0;
        for (long gray = index ^ (index >>> 1); gray != 0; gray &= gray - 1) {
            point ^= directions[Long.numberOfTrailingZeros(gray)];
        }
        return point;
    }

    /// The uniforms of up to a block of points, each coordinate shifted by `shift`.
    ///
    /// @param start a multiple of [Block#PATHS]
    static void fill(int dimension, long start, long shift, double[] into, int count) {
        long common = coordinate(dimension, start) ^ shift;
        long[] first = FIRST[dimension];
        for (int i = 0; i < count; i++) {
            into[i] = KeyedUniforms.unit52(first[i] ^ common);
        }
    }

    private static long[][] read() {
        try (InputStream file = SobolPoints.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is part of the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII));
            List<int[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")).stream()
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .toList();
            long[][] directions = new long[DIMENSIONS][BITS];
            for (int bit = 0; bit < BITS; bit++) {
                directions[0][bit] = 1L << (BITS - 1 - bit);
            }
            for (int[] row : rows) {
                directions[row[0] - 1] = directions(row);
            }
            return directions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param row dimension, degree, coefficients of the primitive polynomial, initial numbers
    private static long[] directions(int[] row) {
        int degree = row[1];
        int coefficients = row[2];
        long[] result = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            if (bit < degree) {
                result[bit] = (long) row[3 + bit] << (BITS - 1 - bit);
            } else {
                long next = result[bit - degree] ^ (result[bit - degree] >>> degree);
                for (int k = 1; k < degree; k++) {
                    if (((coefficients >> (degree - 1 - k)) & 1) == 1) {
                        next ^= result[bit - k];
                    }
                }
                result[bit] = next;
            }
        }
        return result;
    }
}
