/// Exact counts: they are the same on a busy machine.
@NullMarked
package com.nexora.chat.benchmarks.count;

import org.jspecify.annotations.NullMarked;
