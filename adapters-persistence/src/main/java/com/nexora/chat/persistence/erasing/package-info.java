/// What must go is erased, and that it was is kept.
@NullMarked
package com.nexora.chat.persistence.erasing;

import org.jspecify.annotations.NullMarked;
