/// What every adapter of a port must do, as contracts, and fakes that do it in memory.
@NullMarked
package com.nexora.chat.application.testing;

import org.jspecify.annotations.NullMarked;
