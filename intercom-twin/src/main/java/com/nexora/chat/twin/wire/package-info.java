/// JSON that goes out in REST answers and webhooks, field by field as API 2.16 describes it.
@NullMarked
package com.nexora.chat.twin.wire;

import org.jspecify.annotations.NullMarked;
