/// Obligations, decisions and the fate of each action.
@NullMarked
package com.nexora.chat.persistence.turns;

import org.jspecify.annotations.NullMarked;
