/// The console's use cases for programs, and their description.
@NullMarked
package com.nexora.chat.console.api;

import org.jspecify.annotations.NullMarked;
