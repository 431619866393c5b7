/// JSON that comes in. Yasson needs these types public and this package open.
@NullMarked
package com.nexora.chat.twin.payload;

import org.jspecify.annotations.NullMarked;
