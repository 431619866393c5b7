/// What each provider's requests and answers look like.
@NullMarked
package com.nexora.chat.modeltwin.wire;

import org.jspecify.annotations.NullMarked;
