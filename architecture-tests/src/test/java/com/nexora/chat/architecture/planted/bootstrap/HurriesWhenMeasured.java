package com.nexora.chat.architecture.planted.bootstrap;

import com.nexora.chat.architecture.planted.benchmarks.BenchmarksDoor;

/// Breaks nothing-knows-benchmarks.
record HurriesWhenMeasured(BenchmarksDoor door) {}
