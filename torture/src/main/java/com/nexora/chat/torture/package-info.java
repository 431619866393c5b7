/// The torture of the service: kill, drain, judge.
@NullMarked
package com.nexora.chat.torture;

import org.jspecify.annotations.NullMarked;
