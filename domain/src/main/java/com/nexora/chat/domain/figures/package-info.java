/// What the agent's work comes to, in figures, each with its definition.
@NullMarked
package com.nexora.chat.domain.figures;

import org.jspecify.annotations.NullMarked;
