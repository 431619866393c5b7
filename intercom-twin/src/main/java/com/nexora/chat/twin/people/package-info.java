/// What happens to contacts, teammates and articles, whoever does it, and what the apps are told.
@NullMarked
package com.nexora.chat.twin.people;

import org.jspecify.annotations.NullMarked;
