/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.persistence.handoff;

import org.jspecify.annotations.NullMarked;
