/// Who signs in to the console, and what they may do there.
@NullMarked
package com.nexora.chat.application.entering;

import org.jspecify.annotations.NullMarked;
