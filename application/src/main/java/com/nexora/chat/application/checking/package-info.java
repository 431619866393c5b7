/// What an operator should know about how a workspace is set up.
@NullMarked
package com.nexora.chat.application.checking;

import org.jspecify.annotations.NullMarked;
