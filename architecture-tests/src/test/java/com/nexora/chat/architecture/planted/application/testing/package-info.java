/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.application.testing;

import org.jspecify.annotations.NullMarked;
