/// One REST call: sent at most once, answered or given up within its time.
@NullMarked
package com.nexora.chat.intercom.client;

import org.jspecify.annotations.NullMarked;
