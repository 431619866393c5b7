/// What becomes of a conversation in which the customer says no more.
@NullMarked
package com.nexora.chat.domain.inactivity;

import org.jspecify.annotations.NullMarked;
