/// Signed notifications with Intercom's timeout and its single retry.
@NullMarked
package com.nexora.chat.twin.webhook;

import org.jspecify.annotations.NullMarked;
