/// A workspace's own things are read again and again, and kept.
@NullMarked
package com.nexora.chat.application.mirroring;

import org.jspecify.annotations.NullMarked;
