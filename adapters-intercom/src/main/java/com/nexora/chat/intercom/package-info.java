/// The door: how the rest of the service gets to Intercom.
@NullMarked
package com.nexora.chat.intercom;

import org.jspecify.annotations.NullMarked;
