/// What webhooks and Canvas requests have in common: a body that the app's client secret has
/// signed.
@NullMarked
package com.nexora.chat.intercom.signed;

import org.jspecify.annotations.NullMarked;
