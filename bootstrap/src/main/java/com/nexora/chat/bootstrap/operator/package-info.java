/// What an operator can ask and do from the command line.
@NullMarked
package com.nexora.chat.bootstrap.operator;

import org.jspecify.annotations.NullMarked;
