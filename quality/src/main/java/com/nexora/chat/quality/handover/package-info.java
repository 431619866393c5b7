/// Whether a wish for a person is heard, and nothing else is taken for one.
@NullMarked
package com.nexora.chat.quality.handover;

import org.jspecify.annotations.NullMarked;
