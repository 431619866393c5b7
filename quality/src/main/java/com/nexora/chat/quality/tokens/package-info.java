/// How many tokens turns take, and how many of them a provider has seen before.
@NullMarked
package com.nexora.chat.quality.tokens;

import org.jspecify.annotations.NullMarked;
