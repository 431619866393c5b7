/// What Intercom says is gone goes here as well.
@NullMarked
package com.nexora.chat.application.erasing;

import org.jspecify.annotations.NullMarked;
