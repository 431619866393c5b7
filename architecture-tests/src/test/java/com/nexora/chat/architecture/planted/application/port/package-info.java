/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.application.port;

import org.jspecify.annotations.NullMarked;
