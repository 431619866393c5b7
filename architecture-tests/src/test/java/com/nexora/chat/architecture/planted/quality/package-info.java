/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.quality;

import org.jspecify.annotations.NullMarked;
