/// Load on the service as it is shipped, with baselines in the same run.
@NullMarked
package com.nexora.chat.benchmarks.load;

import org.jspecify.annotations.NullMarked;
