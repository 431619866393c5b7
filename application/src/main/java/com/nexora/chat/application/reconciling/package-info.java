/// What webhooks lost is found by searching, and received like a webhook.
@NullMarked
package com.nexora.chat.application.reconciling;

import org.jspecify.annotations.NullMarked;
