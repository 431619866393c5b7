/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.bootstrap;

import org.jspecify.annotations.NullMarked;
