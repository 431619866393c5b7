/// What teammates see of a conversation, and tell the agent there.
@NullMarked
package com.nexora.chat.persistence.instructions;

import org.jspecify.annotations.NullMarked;
