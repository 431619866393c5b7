/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.intercom.client;

import org.jspecify.annotations.NullMarked;
