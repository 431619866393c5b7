/// How a workspace lets the public app in, and how it takes that back.
@NullMarked
package com.nexora.chat.intercom.oauth;

import org.jspecify.annotations.NullMarked;
