/// What a run stands on: PostgreSQL, the twin, customers, and the processes of all of them.
@NullMarked
package com.nexora.chat.torture.stand;

import org.jspecify.annotations.NullMarked;
