package com.nexora.chat.architecture.planted.benchmarks;

/// Breaks nothing: something to know.
public final class BenchmarksDoor {}
