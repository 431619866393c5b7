/// When and where a worker dies.
@NullMarked
package com.nexora.chat.torture.kill;

import org.jspecify.annotations.NullMarked;
