package dev.milepost.projection;

/// Where the uniform numbers of a simulation come from.
public enum Sampler {
    /// Sobol points with a digital shift for each replicate: 4,096 of them beat 16,384 plain paths.
    SOBOL,
    /// Independent numbers by key; the order of streams and milestones means nothing at all.
    KEYED,
    /// Keyed, each path followed by its mirror image.
    ANTITHETIC
}
