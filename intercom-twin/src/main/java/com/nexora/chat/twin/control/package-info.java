/// The pages and the unauthenticated API behind them: both sides of a conversation by hand.
@NullMarked
package com.nexora.chat.twin.control;

import org.jspecify.annotations.NullMarked;
