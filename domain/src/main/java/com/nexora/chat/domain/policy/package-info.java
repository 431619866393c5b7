/// Everything one workspace configures, as one immutable value.
@NullMarked
package com.nexora.chat.domain.policy;

import org.jspecify.annotations.NullMarked;
