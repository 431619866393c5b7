/// Tries out on a real workspace what Intercom's documentation does not say.
@NullMarked
package com.nexora.chat.intercom.rehearsal;

import org.jspecify.annotations.NullMarked;
