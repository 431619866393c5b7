package com.nexora.chat.torture.worker;

import com.nexora.chat.application.port.ConversationQueue;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Makes the queue's times short: with the service's own, each of thousands of deaths would cost
/// the whole of a lease.
record ShortTimes(Duration lease, int hurry) {

  /// @param queue the real one
  ConversationQueue around(ConversationQueue queue) {
    return (ConversationQueue) Proxy.newProxyInstance(
        ShortTimes.class.getClassLoader(),
        new Class<?>[] {ConversationQueue.class},
        (_, method, arguments) ->
            CrashPoints.invoke(queue, method, shortened(method.getName(), arguments)));
  }

  private @Nullable Object @Nullable [] shortened(
      String method, @Nullable Object @Nullable [] arguments) {
    if (arguments == null) {
      return null;
    }
    @Nullable Object[] changed = arguments.clone();
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] instanceof Duration time) {
        changed[i] = method.equals("retry") ? time.dividedBy(hurry) : lease;
      }
    }
    return changed;
  }
}
