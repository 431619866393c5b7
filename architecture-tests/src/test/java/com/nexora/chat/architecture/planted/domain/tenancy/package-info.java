/// Planted to be caught; see the classes.
@NullMarked
package com.nexora.chat.architecture.planted.domain.tenancy;

import org.jspecify.annotations.NullMarked;
