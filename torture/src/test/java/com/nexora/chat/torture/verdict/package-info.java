/// The judge is judged.
@NullMarked
package com.nexora.chat.torture.verdict;

import org.jspecify.annotations.NullMarked;
