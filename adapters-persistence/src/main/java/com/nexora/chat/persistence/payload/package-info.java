/// Actions as JSON. Public and open because the JSON binding demands it; not exported.
@NullMarked
package com.nexora.chat.persistence.payload;

import org.jspecify.annotations.NullMarked;
