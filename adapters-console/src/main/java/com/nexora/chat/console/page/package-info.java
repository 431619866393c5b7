/// The pages, each with what it shows and what can be done there.
@NullMarked
package com.nexora.chat.console.page;

import org.jspecify.annotations.NullMarked;
