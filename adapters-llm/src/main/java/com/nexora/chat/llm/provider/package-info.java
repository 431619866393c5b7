/// Asking models that run elsewhere: bounded in time, in size and in tries, whatever they do.
@NullMarked
package com.nexora.chat.llm.provider;

import org.jspecify.annotations.NullMarked;
