/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.console;

import org.jspecify.annotations.NullMarked;
