/// Conversations, accounts, articles and actions in the words of the domain.
@NullMarked
package com.nexora.chat.intercom.desk;

import org.jspecify.annotations.NullMarked;
