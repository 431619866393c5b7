/// The one place that knows every module: reads the settings, puts the parts together, runs them.
@NullMarked
package com.nexora.chat.bootstrap;

import org.jspecify.annotations.NullMarked;
