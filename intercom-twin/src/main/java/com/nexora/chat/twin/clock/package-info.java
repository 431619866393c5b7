/// What time it is in the twin.
@NullMarked
package com.nexora.chat.twin.clock;

import org.jspecify.annotations.NullMarked;
