/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.torture;

import org.jspecify.annotations.NullMarked;
