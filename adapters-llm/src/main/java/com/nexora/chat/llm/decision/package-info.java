/// The one thing a model may return: a decision as strict JSON.
@NullMarked
package com.nexora.chat.llm.decision;

import org.jspecify.annotations.NullMarked;
