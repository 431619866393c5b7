/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.domain.knowledge;

import org.jspecify.annotations.NullMarked;
