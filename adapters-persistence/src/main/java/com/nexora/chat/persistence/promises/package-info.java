/// What customers were promised out of hours.
@NullMarked
package com.nexora.chat.persistence.promises;

import org.jspecify.annotations.NullMarked;
