/// The packaged distribution, started as an operator starts it and used as people use it.
@NullMarked
package com.nexora.chat.acceptance;

import org.jspecify.annotations.NullMarked;
