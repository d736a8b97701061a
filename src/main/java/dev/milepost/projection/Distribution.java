package dev.milepost.projection;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/// A distribution of scale 1, known by its quantiles.
///
/// Gamma and beta quantiles are found by Newton's method on `ln F(e^y) = ln p`, in the smaller tail, which
/// is concave and so converges from any start; a bracket guards the first steps. `F` is that of Apache
/// Commons Numbers.
sealed interface Distribution {

    /// @param p the share below
    /// @param q the share above, `1 - p` without its rounding error
    double quantile(double p, double q);

    default Curve curve() {
        return z -> quantile(Normal.cdf(z), Normal.cdf(-z));
    }

    /// Mean and variance `shape`. Gamma(4) at 0.1: 1.744769563.
    record Gamma(double shape) implements Distribution {

        public Gamma {
            requirePositive(shape);
        }

        @Override
        public double quantile(double p, double q) {
            boolean lower = p <= q;
            double wanted = Math.log(lower ? p : q);
            // Wilson and Hilferty 1931; for the lower end the first term of the series of F.
            double root = 1 - 1 / (9 * shape) + Normal.quantile(clamped(p)) / (3 * Math.sqrt(shape));
            double cube = shape * root * root * root;
            double first = Math.exp((Math.log(Math.max(p, Double.MIN_NORMAL)) + LogGamma.value(shape + 1)) / shape);
            double start = root > 0.2 ? cube : first;
            return Newton.exponent(Math.log(Math.max(start, Double.MIN_NORMAL)), Double.POSITIVE_INFINITY, y -> {
                double x = Math.exp(y);
                double share = lower ? RegularizedGamma.P.value(shape, x) : RegularizedGamma.Q.value(shape, x);
                double density = RegularizedGamma.P.derivative(shape, x) * x / share;
                double miss = Math.log(share) - wanted;
                return lower ? new Newton.Slope(miss, density) : new Newton.Slope(-miss, density);
            });
        }
    }

    /// On 0 to 1, mean `alpha / (alpha + beta)`. Beta(3, 3) at 0.1: 0.246636453.
    record Beta(double alpha, double beta) implements Distribution {

        public Beta {
            requirePositive(alpha);
            requirePositive(beta);
        }

        /// PERT with weight 4: `alpha = 1 + 4 mode`, `beta = 5 - 4 mode`, mean `(1 + 4 mode) / 6`; 3, 3 in
        /// the middle.
        ///
        /// @param mode where in the range, 0 to 1
        static Beta pert(double mode) {
            return new Beta(1 + 4 * mode, 5 - 4 * mode);
        }

        @Override
        public double quantile(double p, double q) {
            // Exactly symmetric, and always in the smaller tail.
            return p <= q ? lower(p, alpha, beta) : 1 - lower(q, beta, alpha);
        }

        private static double lower(double p, double a, double b) {
            double wanted = Math.log(p);
            double logBeta = LogBeta.value(a, b);
            double start = Math.min((wanted + Math.log(a) + logBeta) / a, Math.log(0.75));
            return Newton.exponent(start, 0, y -> {
                double x = Math.exp(y);
                double share = RegularizedBeta.value(x, a, b);
                double density = RegularizedBeta.derivative(x, a, b) * x / share;
                return new Newton.Slope(Math.log(share) - wanted, density);
            });
        }
    }

    /// Mean 1: `-ln(1 - u)`, 0.693147 at the middle.
    record Exponential() implements Distribution {

        @Override
        public double quantile(double p, double q) {
            return p < 0.5 ? -Math.log1p(-p) : -Math.log(q);
        }
    }

    /// On 0 to 1, rising straight to its mode and falling straight from there: `sqrt(p mode)` below it. At
    /// 0.1 with its mode in the middle: 0.223607.
    ///
    /// @param mode 0 to 1
    record Triangular(double mode) implements Distribution {

        public Triangular {
            if (!(mode >= 0 && mode <= 1)) {
                throw new IllegalArgumentException("a mode lies within its range");
            }
        }

        @Override
        public double quantile(double p, double q) {
            return p <= mode ? Math.sqrt(p * mode) : 1 - Math.sqrt(q * (1 - mode));
        }
    }

    /// On 0 to 1, nowhere likelier than elsewhere.
    record Uniform() implements Distribution {

        @Override
        public double quantile(double p, double q) {
            return p <= q ? p : 1 - q;
        }
    }

    /// On 0 to 1.
    ///
    /// @param mode where in the range, 0 to 1
    static Distribution of(Spread.Shape shape, double mode) {
        return switch (shape) {
            case PERT -> Beta.pert(mode);
            case TRIANGULAR -> new Triangular(mode);
            case UNIFORM -> new Uniform();
        };
    }

    private static double clamped(double p) {
        return Math.clamp(p, 1e-300, 1 - 0x1p-53);
    }

    private static void requirePositive(double shape) {
        if (!(shape > 0 && Double.isFinite(shape))) {
            throw new IllegalArgumentException("a shape is a finite number above zero");
        }
    }
}
