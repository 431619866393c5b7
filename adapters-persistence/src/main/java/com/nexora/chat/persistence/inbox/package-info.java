/// Webhooks become durable.
@NullMarked
package com.nexora.chat.persistence.inbox;

import org.jspecify.annotations.NullMarked;
