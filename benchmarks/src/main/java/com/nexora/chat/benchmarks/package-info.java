/// Counts and measures what the service costs; run by hand.
@NullMarked
package com.nexora.chat.benchmarks;

import org.jspecify.annotations.NullMarked;
