/// Sees to it that what was promised out of hours is kept.
@NullMarked
package com.nexora.chat.application.promising;

import org.jspecify.annotations.NullMarked;
