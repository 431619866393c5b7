/// Signed notifications with Intercom's timeout and its single retry, and what the fault
/// script does to them.
@NullMarked
package com.nexora.chat.twin.webhook;

import org.jspecify.annotations.NullMarked;
