/// The sample workspace's help centre and the questions written for it.
@NullMarked
package com.nexora.chat.llm.sample;

import org.jspecify.annotations.NullMarked;
