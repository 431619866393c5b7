/// Judges what Intercom saw, without asking the service.
@NullMarked
package com.nexora.chat.torture.verdict;

import org.jspecify.annotations.NullMarked;
