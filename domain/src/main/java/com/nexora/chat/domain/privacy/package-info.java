/// Which words of a text are personal data, and how a text goes out without them.
@NullMarked
package com.nexora.chat.domain.privacy;

import org.jspecify.annotations.NullMarked;
