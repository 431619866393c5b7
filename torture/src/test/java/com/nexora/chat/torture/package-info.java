/// The torture itself, run for a short time.
@NullMarked
package com.nexora.chat.torture;

import org.jspecify.annotations.NullMarked;
