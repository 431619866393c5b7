/// What models are told: versioned texts, and a turn written so that nothing in it can be taken for
/// one of them.
@NullMarked
package com.nexora.chat.llm.prompt;

import org.jspecify.annotations.NullMarked;
