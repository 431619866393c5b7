/// Plays fixed conversations against a running twin, prints them as Intercom saw them, and checks
/// what happened. Judges by the twin alone: it knows nothing of the service that answers.
@NullMarked
package com.nexora.chat.twin.story;

import org.jspecify.annotations.NullMarked;
