/// What Intercom's JSON looks like, field for field; anything may be missing.
@NullMarked
package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.NullMarked;
