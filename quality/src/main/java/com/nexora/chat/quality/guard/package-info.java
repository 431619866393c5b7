/// How often the guard stops an ordinary answer, and how often a wrong one.
@NullMarked
package com.nexora.chat.quality.guard;

import org.jspecify.annotations.NullMarked;
