/// The service as it is killed: the real application and adapters, and a model that answers at
/// once.
@NullMarked
package com.nexora.chat.torture.worker;

import org.jspecify.annotations.NullMarked;
