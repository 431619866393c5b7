/// A suite: conversations so far, and what is expected of the agent in each.
@NullMarked
package com.nexora.chat.quality.eval.suite;

import org.jspecify.annotations.NullMarked;
