package com.nexora.chat.intercom.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One request and its response, until a deadline. It runs on a virtual thread of its own,
/// because interrupting a virtual thread closes the socket it waits on (java.net.Socket), whatever
/// it waits for: a connection, a handshake or the next byte.
sealed interface Exchange {

  record Answered(Response response) implements Exchange {}

  /// No byte was sent.
  record NotSent(String why) implements Exchange {}

  /// Something may have been sent, and no whole response came back.
  record Lost(String why) implements Exchange {}

  static Exchange until(Deadline deadline, Function<Departure, Response> call) {
    Departure departure = new Departure(deadline);
    FutureTask<Response> task = new FutureTask<>(() -> call.apply(departure));
    Thread thread = Thread.ofVirtual().name("intercom-call").start(task);
    try {
      return new Answered(task.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException e) {
      return failed(departure, causes(e.getCause()));
    } catch (TimeoutException _) {
      thread.interrupt();
      return failed(departure, "no answer in time");
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return failed(departure, "interrupted");
    }
  }

  private static Exchange failed(Departure departure, String why) {
    return departure.cancel() ? new NotSent(why) : new Lost(why);
  }

  /// The kinds of failure without their messages, which may quote what was sent.
  private static String causes(@Nullable Throwable failure) {
    List<String> chain = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      chain.add(cause.getClass().getSimpleName());
    }
    return String.join(" because of ", chain);
  }
}
