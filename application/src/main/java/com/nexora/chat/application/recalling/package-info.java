/// What was read of customers is kept for a moment.
@NullMarked
package com.nexora.chat.application.recalling;

import org.jspecify.annotations.NullMarked;
