/// The module graph as it was compiled. ArchUnit sees classes; only descriptors tell what a module
/// requires, exports and opens.
@NullMarked
package com.nexora.chat.architecture.modules;

import org.jspecify.annotations.NullMarked;
