/// A conversation as Intercom shows it, and who owns it right now.
@NullMarked
package com.nexora.chat.domain.conversation;

import org.jspecify.annotations.NullMarked;
