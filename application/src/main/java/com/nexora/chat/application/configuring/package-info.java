/// How a workspace changes what it has decided.
@NullMarked
package com.nexora.chat.application.configuring;

import org.jspecify.annotations.NullMarked;
