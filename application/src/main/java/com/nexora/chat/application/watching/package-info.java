/// The watchdog over open obligations.
@NullMarked
package com.nexora.chat.application.watching;

import org.jspecify.annotations.NullMarked;
