package dev.milepost.projection;

import java.util.Objects;

/// How to simulate.
///
/// @param horizonMonths 1 to 120
/// @param sampler where the random numbers come from
/// @param replicates independent runs, at least 1; their disagreement gives the standard errors
/// @param points paths of one replicate; a power of two for [Sampler#SOBOL]
/// @param seed the same seed gives the same bits
/// @param rho how much the positions in all ranges depend on one common factor, 0 to 1
/// @param persistence how much of a salary's position one step hands on to the next, 0 to 1; at 1 all share
///         it
/// @param reading how ranges are meant
/// @param shape how amounts lie in their ranges
/// @param arithmetic how exactly random numbers become amounts and dates
public record SimulationOptions(
        int horizonMonths,
        Sampler sampler,
        int replicates,
        int points,
        long seed,
        double rho,
        double persistence,
        Spread.Reading reading,
        Spread.Shape shape,
        Arithmetic arithmetic) {

    /// How exactly random numbers become amounts and dates.
    public enum Arithmetic {
        /// By tables: dates within 2 parts in 10,000, percentiles within $25 of the exact ones.
        TABLES,
        /// By the definitions, some thirty times slower.
        EXACT
    }

    public static final int LONGEST_HORIZON = IncomeModel.LONGEST_HORIZON;

    /// As many paths as arrays of the longest horizon can hold.
    private static final int MOST_PATHS = 1 << 24;

    public SimulationOptions {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(arithmetic, "arithmetic");
        if (horizonMonths < 1 || horizonMonths > LONGEST_HORIZON) {
            throw new IllegalArgumentException("a simulation covers 1 to " + LONGEST_HORIZON + " months");
        }
        if (replicates < 1 || points < 1 || (long) replicates * points * horizonMonths > MOST_PATHS * 8L) {
            throw new IllegalArgumentException("a simulation has at least one path, and not more than memory holds");
        }
        if (sampler == Sampler.SOBOL && Integer.bitCount(points) != 1) {
            throw new IllegalArgumentException("Sobol points come in powers of two");
        }
        if (!(rho >= 0 && rho <= 1 && persistence >= 0 && persistence <= 1)) {
            throw new IllegalArgumentException("a dependence is from 0 to 1");
        }
    }

    /// 8 x 2,048 Sobol points, seed 42, rho 0.3, full persistence, ranges as bounds of a PERT, by tables.
    public static SimulationOptions standard(int horizonMonths) {
        return new SimulationOptions(
                horizonMonths,
                Sampler.SOBOL,
                8,
                2048,
                42,
                0.3,
                1,
                Spread.Reading.BOUNDS,
                Spread.Shape.PERT,
                Arithmetic.TABLES);
    }

    public SimulationOptions withHorizon(int months) {
        return new SimulationOptions(
                months, sampler, replicates, points, seed, rho, persistence, reading, shape, arithmetic);
    }

    public SimulationOptions with(Sampler other, int otherReplicates, int otherPoints) {
        return new SimulationOptions(
                horizonMonths, other, otherReplicates, otherPoints, seed, rho, persistence, reading, shape, arithmetic);
    }

    public SimulationOptions withSeed(long other) {
        return new SimulationOptions(
                horizonMonths, sampler, replicates, points, other, rho, persistence, reading, shape, arithmetic);
    }

    public SimulationOptions withDependence(double otherRho, double otherPersistence) {
        return new SimulationOptions(
                horizonMonths,
                sampler,
                replicates,
                points,
                seed,
                otherRho,
                otherPersistence,
                reading,
                shape,
                arithmetic);
    }

    public SimulationOptions with(Spread.Reading other) {
        return new SimulationOptions(
                horizonMonths, sampler, replicates, points, seed, rho, persistence, other, shape, arithmetic);
    }

    public SimulationOptions with(Spread.Shape other) {
        return new SimulationOptions(
                horizonMonths, sampler, replicates, points, seed, rho, persistence, reading, other, arithmetic);
    }

    public SimulationOptions with(Arithmetic other) {
        return new SimulationOptions(
                horizonMonths, sampler, replicates, points, seed, rho, persistence, reading, shape, other);
    }

    int paths() {
        return replicates * points;
    }
}
