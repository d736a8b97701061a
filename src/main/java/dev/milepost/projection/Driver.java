package dev.milepost.projection;

/// One random quantity of a simulation.
///
/// @param key its name: "pace", "segment:ID", "lag:ID", "amount:ID", "hours:ID", "rate:ID", "start:ID",
///         "grant:ID", "setback:NUMBER", "setback-months:NUMBER", "shock:lasting:MONTH", "shock:passing:YEAR"
/// @param dimension of the Sobol points, or [#NO_DIMENSION]
/// @param streamSeed of its keyed uniforms, and of its digital shifts
record Driver(String key, int dimension, long streamSeed) {

    static final int NO_DIMENSION = -1;
}
