"""The plan of SimulationBenchmark in numpy, vectorised, one thread; for comparison by hand.

    OMP_NUM_THREADS=1 python3 src/jmh/numpy_rival.py

Samples by numpy's own samplers (no common factor, no streams by name), 10,000 paths, 60 months, 9 components, with P10,
P25, P50, P75 and P90 of income and cumulative income. Prints milliseconds of processor time, best and median of 21 runs.
"""

import statistics
import time

import numpy as np

PATHS, MONTHS = 10_000, 60
SALARY = [(140, 160), (170, 200), (210, 250), (250, 300)]
STREAMS = [(50, 150, 18, 6), (20, 60, 12, 6), (15, 40, 18, 6), (10, 30, 12, 12), (5, 15, 18, 6)]
WORK = [(920 / 33, 99 / 460), (80 / 7, 0.525), (8, 0.75)]


def run(random):
    pace = random.gamma(4, 0.25, PATHS)
    ready = np.cumsum([random.gamma(shape, scale, PATHS) for shape, scale in WORK], axis=0) / pace
    wait = random.exponential(2, (3, PATHS))
    first = np.maximum(6, ready[0] + wait[0])
    second = np.maximum(np.maximum(12, first), ready[1] + wait[1])
    third = np.maximum(np.maximum(18, second), ready[2] + wait[2])
    place = random.beta(3, 3, (6, PATHS))
    components, level = [], np.full(PATHS, 100.0)
    for (low, high), start in zip(SALARY, (np.zeros(PATHS), first, second, third)):
        target = low + (high - low) * place[0]
        components.append((target - level, start, 1))
        level = target
    for i, (low, high, month, ramp) in enumerate(STREAMS):
        start = np.maximum(month, ready[2 if month == 18 else 1])
        components.append((low + (high - low) * place[1 + i], start, ramp))
    months = np.arange(1, MONTHS + 1)[:, None]
    income = np.full((MONTHS, PATHS), 100.0)
    for amount, start, ramp in components:
        income += amount * np.clip((months - start) / ramp, 0, 1)
    cumulative = np.cumsum(income, axis=0) / 12
    shares = [10, 25, 50, 75, 90]
    return np.percentile(income, shares, axis=1), np.percentile(cumulative, shares, axis=1)


if __name__ == "__main__":
    generator = np.random.default_rng(42)
    times = []
    for _ in range(21):
        start = time.process_time()
        run(generator)
        times.append((time.process_time() - start) * 1000)
    print(f"best {min(times):.1f} ms, median {statistics.median(times):.1f} ms")
