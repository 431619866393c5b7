/// Handoffs that wait for somebody to take them.
@NullMarked
package com.nexora.chat.persistence.handovers;

import org.jspecify.annotations.NullMarked;
