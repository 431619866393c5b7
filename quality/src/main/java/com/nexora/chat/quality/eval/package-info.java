/// Whole conversations: what the agent does in each, and whether that is right.
@NullMarked
package com.nexora.chat.quality.eval;

import org.jspecify.annotations.NullMarked;
