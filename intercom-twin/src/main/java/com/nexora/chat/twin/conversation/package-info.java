/// What happens in a conversation, as Intercom would let it happen.
@NullMarked
package com.nexora.chat.twin.conversation;

import org.jspecify.annotations.NullMarked;
