/// A stand-in for Intercom: start it, point a client and a webhook receiver at it, play both sides.
@NullMarked
package com.nexora.chat.twin;

import org.jspecify.annotations.NullMarked;
