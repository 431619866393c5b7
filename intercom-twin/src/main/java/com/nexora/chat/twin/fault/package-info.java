/// The fault script: which requests and webhooks go wrong, when and how. Pure values and
/// counters; `rest` and `webhook` play what is said here.
@NullMarked
package com.nexora.chat.twin.fault;

import org.jspecify.annotations.NullMarked;
