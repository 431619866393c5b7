/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.domain.handoff;

import org.jspecify.annotations.NullMarked;
