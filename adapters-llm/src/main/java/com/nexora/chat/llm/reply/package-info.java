/// Answers in the workspace's own words: which passage, and which lines of it.
@NullMarked
package com.nexora.chat.llm.reply;

import org.jspecify.annotations.NullMarked;
