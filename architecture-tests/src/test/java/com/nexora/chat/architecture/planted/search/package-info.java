/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.search;

import org.jspecify.annotations.NullMarked;
