/// Whether personal data is found, and nothing else is taken for it.
@NullMarked
package com.nexora.chat.quality.privacy;

import org.jspecify.annotations.NullMarked;
