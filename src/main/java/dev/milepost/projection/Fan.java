package dev.milepost.projection;

/// Five percentiles of one figure. Those of neighbouring months belong to different paths: the P10 of all
/// months together is no scenario.
public record Fan(double p10, double p25, double p50, double p75, double p90) {}
