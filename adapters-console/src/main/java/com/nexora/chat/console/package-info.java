/// The door of the console.
@NullMarked
package com.nexora.chat.console;

import org.jspecify.annotations.NullMarked;
