/// The rules, by theme. Each takes the root package, so that the code we ship and the code planted
/// to break it are judged by the same definition.
@NullMarked
package com.nexora.chat.architecture.rules;

import org.jspecify.annotations.NullMarked;
