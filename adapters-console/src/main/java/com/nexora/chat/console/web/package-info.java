/// What every page goes through: who asks, whether they may, and how it is sent.
@NullMarked
package com.nexora.chat.console.web;

import org.jspecify.annotations.NullMarked;
