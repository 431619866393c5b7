/// When workers die.
@NullMarked
package com.nexora.chat.torture.kill;

import org.jspecify.annotations.NullMarked;
