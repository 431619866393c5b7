/// The pages' templates, compiled from `src/main/jte`.
@NullMarked
package com.nexora.chat.console.template;

import org.jspecify.annotations.NullMarked;
