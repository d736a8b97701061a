package dev.milepost.projection;

import org.apache.commons.numbers.gamma.Erfc;

/// The standard normal distribution.
///
/// The quantile is Wichura's PPND16, accurate to about 1 part in 10^16: `quantile(0.9) = 1.281551565545`.
/// Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied
/// Statistics 37 (1988).
final class Normal {

    private static final double SPLIT_CENTRE = 0.425;
    private static final double SPLIT_TAIL = 5;

    private Normal() {}

    /// The share below `z`; 1 minus it, without loss, is `cdf(-z)`.
    static double cdf(double z) {
        return 0.5 * Erfc.value(-z / Math.sqrt(2));
    }

    /// @param u between 0 and 1, without them
    static double quantile(double u) {
        double q = u - 0.5;
        return Math.abs(q) <= SPLIT_CENTRE ? centre(q) : tail(q, u);
    }

    /// Replaces the first `count` uniforms by their quantiles, the same as one by one.
    static void quantiles(double[] uniforms, double[] into, int count) {
        // Two passes: the first has no branch and so runs on several numbers at a time.
        for (int i = 0; i < count; i++) {
            into[i] = centre(uniforms[i] - 0.5);
        }
        for (int i = 0; i < count; i++) {
            double q = uniforms[i] - 0.5;
            if (Math.abs(q) > SPLIT_CENTRE) {
                into[i] = tail(q, uniforms[i]);
            }
        }
    }

    /// The quotient of two polynomials of degree 7, by Horner's rule.
    private static double centre(double q) {
        double r = SPLIT_CENTRE * SPLIT_CENTRE - q * q;
        double above = 2509.0809287301227;
        above = above * r + 33430.57558358813;
        above = above * r + 67265.7709270087;
        above = above * r + 45921.95393154987;
        above = above * r + 13731.69376550946;
        above = above * r + 1971.5909503065513;
        above = above * r + 133.14166789178438;
        above = above * r + 3.3871328727963665;
        double below = 5226.495278852854;
        below = below * r + 28729.085735721943;
        below = below * r + 39307.89580009271;
        below = below * r + 21213.794301586597;
        below = below * r + 5394.196021424751;
        below = below * r + 687.1870074920579;
        below = below * r + 42.31333070160091;
        below = below * r + 1;
        return q * above / below;
    }

    private static double tail(double q, double u) {
        double r = Math.sqrt(-Math.log(q < 0 ? u : 1 - u));
        double z = r <= SPLIT_TAIL ? nearTail(r - 1.6) : farTail(r - SPLIT_TAIL);
        return q < 0 ? -z : z;
    }

    private static double nearTail(double r) {
        double above = 0.0007745450142783414;
        above = above * r + 0.022723844989269184;
        above = above * r + 0.2417807251774506;
        above = above * r + 1.2704582524523684;
        above = above * r + 3.6478483247632045;
        above = above * r + 5.769497221460691;
        above = above * r + 4.630337846156546;
        above = above * r + 1.4234371107496835;
        double below = 1.0507500716444169e-09;
        below = below * r + 0.0005475938084995345;
        below = below * r + 0.015198666563616457;
        below = below * r + 0.14810397642748008;
        below = below * r + 0.6897673349851;
        below = below * r + 1.6763848301838038;
        below = below * r + 2.053191626637759;
        below = below * r + 1;
        return above / below;
    }

    private static double farTail(double r) {
        double above = 2.0103343992922881e-07;
        above = above * r + 2.7115555687434876e-05;
        above = above * r + 0.0012426609473880784;
        above = above * r + 0.026532189526576124;
        above = above * r + 0.29656057182850487;
        above = above * r + 1.7848265399172913;
        above = above * r + 5.463784911164114;
        above = above * r + 6.657904643501103;
        double below = 2.0442631033899397e-15;
        below = below * r + 1.421511758316446e-07;
        below = below * r + 1.8463183175100548e-05;
        below = below * r + 0.0007868691311456133;
        below = below * r + 0.014875361290850615;
        below = below * r + 0.1369298809227358;
        below = below * r + 0.599832206555888;
        below = below * r + 1;
        return above / below;
    }
}
