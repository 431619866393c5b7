/// What leaves the house when a model obeys whoever spoke last.
@NullMarked
package com.nexora.chat.quality.injection;

import org.jspecify.annotations.NullMarked;
