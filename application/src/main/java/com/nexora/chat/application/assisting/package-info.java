/// What a teammate sees of the agent's work in one conversation, and can tell it there.
@NullMarked
package com.nexora.chat.application.assisting;

import org.jspecify.annotations.NullMarked;
