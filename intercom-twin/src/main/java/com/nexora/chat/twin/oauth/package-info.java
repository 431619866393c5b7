/// How an admin lets a public app in: the authorize page, the App Store, the token endpoint.
@NullMarked
package com.nexora.chat.twin.oauth;

import org.jspecify.annotations.NullMarked;
