package com.nexora.chat.torture.worker;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.turn.Action;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Stands between the application and its ports, whatever they are, and ends the process where it
/// is told to. The code under torture knows nothing of it.
public final class CrashPoints {

  /// What a halted worker leaves as its exit status; a killed one cannot choose.
  public static final int HALTED = 77;

  private static final Logger LOG = Logger.getLogger(CrashPoints.class.getName());
  private static final long STOPPED_NANOS = 500_000_000;
  private static final long LONGEST_PAUSE_NANOS = 60_000_000_000L;

  private final @Nullable HaltAt target;
  private final AtomicInteger passed = new AtomicInteger();

  public CrashPoints(@Nullable HaltAt target) {
    this.target = target;
  }

  /// The same ports, each call of which is a point to die at.
  public Ports around(Ports ports) {
    return (Ports) around((Record) ports);
  }

  private Record around(Record ports) {
    RecordComponent[] components = ports.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object value = components[i].getAccessor().invoke(ports);
        values[i] = types[i].isRecord()
            ? around((Record) value)
            : around(components[i].getName(), types[i], value);
      }
      return ports.getClass().getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("ports are public records of interfaces", closed);
    }
  }

  /// @param name what its calls are called: `turns` gives `turns.move`
  public <T> T around(String name, Class<? extends T> port, T real) {
    return port.cast(Proxy.newProxyInstance(
        CrashPoints.class.getClassLoader(),
        new Class<?>[] {port},
        (_, method, arguments) -> called(name, real, method, arguments)));
  }

  private @Nullable Object called(
      String name, Object real, Method method, @Nullable Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return invoke(real, method, arguments);
    }
    String call = name + '.' + method.getName() + detail(arguments);
    before(call);
    Object result = invoke(real, method, arguments);
    if (!(result instanceof Optional<?> found && found.isEmpty())) {
      after(call);
    }
    return result;
  }

  /// A call has begun.
  public void before(String call) {
    HaltAt at = target;
    if (at == null || at.when() == HaltAt.When.AFTER || !at.means(call)) {
      return;
    }
    if (passed.incrementAndGet() == at.nth()) {
      if (at.when() == HaltAt.When.DURING) {
        Thread.ofPlatform().daemon().start(() -> {
          LockSupport.parkNanos(at.micros() * 1_000L);
          arrive(at);
        });
      } else {
        arrive(at);
      }
    }
  }

  /// A call has returned.
  public void after(String call) {
    HaltAt at = target;
    if (at != null
        && at.when() == HaltAt.When.AFTER
        && at.means(call)
        && passed.incrementAndGet() == at.nth()) {
      arrive(at);
    }
  }

  private static void arrive(HaltAt at) {
    switch (at.deed()) {
      case HALT -> Runtime.getRuntime().halt(HALTED);
      case PAUSE -> {
        LOG.info("paused");
        waitUntilStopped();
      }
    }
  }

  /// A thread that sleeps a millisecond and wakes much later was stopped meanwhile.
  private static void waitUntilStopped() {
    long begin = System.nanoTime();
    long before = begin;
    long now = begin;
    while (now - before < STOPPED_NANOS && now - begin < LONGEST_PAUSE_NANOS) {
      before = now;
      LockSupport.parkNanos(1_000_000);
      now = System.nanoTime();
    }
  }

  private static String detail(@Nullable Object @Nullable [] arguments) {
    if (arguments != null) {
      for (Object argument : arguments) {
        if (argument instanceof Action action) {
          return '.' + action.getClass().getSimpleName();
        }
        if (argument instanceof PlannedAction planned) {
          return detail(planned);
        }
        if (argument instanceof List<?> list
            && !list.isEmpty()
            && list.getFirst() instanceof PlannedAction planned) {
          return detail(planned);
        }
      }
    }
    return "";
  }

  /// `.Reply.SENDING`, and `.Reply.SENDING2` when it is sent once more.
  private static String detail(PlannedAction planned) {
    boolean resend = planned.state() == PlannedAction.State.SENDING && planned.attempts() > 1;
    return '.'
        + planned.action().getClass().getSimpleName()
        + '.'
        + planned.state()
        + (resend ? planned.attempts() : "");
  }

  private static @Nullable Object invoke(
      Object real, Method method, @Nullable Object @Nullable [] arguments) {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failure) {
      switch (failure.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException("ports throw unchecked", failure);
      }
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException("ports are public interfaces", closed);
    }
  }
}
