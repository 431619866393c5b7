/// Wires the use cases from the ports.
@NullMarked
package com.nexora.chat.application;

import org.jspecify.annotations.NullMarked;
