/// What the use cases need from the outside. A port is a capability or a collection, never a
/// technology, and its first argument says whose data it is.
@NullMarked
package com.nexora.chat.application.port;

import org.jspecify.annotations.NullMarked;
