/// Sees to it that somebody takes what was handed over.
@NullMarked
package com.nexora.chat.application.escalating;

import org.jspecify.annotations.NullMarked;
