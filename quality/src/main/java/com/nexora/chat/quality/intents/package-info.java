/// How well intents are read, and strangers told from them.
@NullMarked
package com.nexora.chat.quality.intents;

import org.jspecify.annotations.NullMarked;
