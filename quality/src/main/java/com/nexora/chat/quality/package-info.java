/// Where the measurements begin.
@NullMarked
package com.nexora.chat.quality;

import org.jspecify.annotations.NullMarked;
