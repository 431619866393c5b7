/// What the agent's work came to, counted day by day.
@NullMarked
package com.nexora.chat.persistence.figures;

import org.jspecify.annotations.NullMarked;
