/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.application.learning;

import org.jspecify.annotations.NullMarked;
