/// The Inbox app: what a teammate sees beside a conversation, and the buttons there.
@NullMarked
package com.nexora.chat.intercom.canvas;

import org.jspecify.annotations.NullMarked;
