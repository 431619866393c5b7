/// What the agent says about being an AI.
@NullMarked
package com.nexora.chat.domain.disclosure;

import org.jspecify.annotations.NullMarked;
