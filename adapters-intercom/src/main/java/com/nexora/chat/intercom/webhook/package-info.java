/// From a signed HTTP request to a notification.
@NullMarked
package com.nexora.chat.intercom.webhook;

import org.jspecify.annotations.NullMarked;
