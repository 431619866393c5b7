/// The workspace's own articles, cut into passages that can be found and quoted.
@NullMarked
package com.nexora.chat.domain.knowledge;

import org.jspecify.annotations.NullMarked;
