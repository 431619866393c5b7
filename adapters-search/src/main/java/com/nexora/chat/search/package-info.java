/// The door to the search in memory.
@NullMarked
package com.nexora.chat.search;

import org.jspecify.annotations.NullMarked;
