/// Whether the code obeys its architecture, and whether the rules would notice if it did not.
@NullMarked
package com.nexora.chat.architecture;

import org.jspecify.annotations.NullMarked;
