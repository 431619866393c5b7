/// One workspace with everything that happens in it.
@NullMarked
package com.nexora.chat.twin.site;

import org.jspecify.annotations.NullMarked;
