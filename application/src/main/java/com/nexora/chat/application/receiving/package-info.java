/// From a webhook to a durable obligation.
@NullMarked
package com.nexora.chat.application.receiving;

import org.jspecify.annotations.NullMarked;
