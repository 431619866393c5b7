/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.domain.turn;

import org.jspecify.annotations.NullMarked;
