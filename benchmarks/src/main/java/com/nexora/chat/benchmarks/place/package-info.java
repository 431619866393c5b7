/// What a run needs around it: a database, processes, a tap on the wire.
@NullMarked
package com.nexora.chat.benchmarks.place;

import org.jspecify.annotations.NullMarked;
