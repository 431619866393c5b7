/// One turn of the agent: the decision, its actions, and the obligation they close.
@NullMarked
package com.nexora.chat.domain.turn;

import org.jspecify.annotations.NullMarked;
