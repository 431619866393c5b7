/// One workspace's passages: by meaning, by words, and both together.
@NullMarked
package com.nexora.chat.search.passage;

import org.jspecify.annotations.NullMarked;
