/// Where workers die.
@NullMarked
package com.nexora.chat.torture.worker;

import org.jspecify.annotations.NullMarked;
