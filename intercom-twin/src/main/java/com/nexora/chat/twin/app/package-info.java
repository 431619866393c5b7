/// Apps of the Developer Hub, where they are installed, and the tokens they hold.
@NullMarked
package com.nexora.chat.twin.app;

import org.jspecify.annotations.NullMarked;
