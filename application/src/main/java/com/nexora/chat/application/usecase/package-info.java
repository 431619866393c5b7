/// What the service can be asked to do.
@NullMarked
package com.nexora.chat.application.usecase;

import org.jspecify.annotations.NullMarked;
