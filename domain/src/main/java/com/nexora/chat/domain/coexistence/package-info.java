/// Who has a conversation, of all that may speak in it, and who of them goes first.
@NullMarked
package com.nexora.chat.domain.coexistence;

import org.jspecify.annotations.NullMarked;
