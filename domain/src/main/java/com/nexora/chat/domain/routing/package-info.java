/// The workspace's rules: the first one that matches decides.
@NullMarked
package com.nexora.chat.domain.routing;

import org.jspecify.annotations.NullMarked;
