package com.nexora.chat.application.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One call of a port on its way through those who stand around it.
public final class Call {

  /// Stands around every call of every port.
  @FunctionalInterface
  public interface Around {

    @Nullable
    Object around(Call call);
  }

  private final Class<?> port;
  private final Object target;
  private final Method method;
  private final List<Around> around;
  private @Nullable Object[] arguments;
  private int next;

  Call(
      Class<?> port,
      Object target,
      Method method,
      @Nullable Object[] arguments,
      List<Around> around) {
    this.port = port;
    this.target = target;
    this.method = method;
    this.arguments = arguments;
    this.around = around;
  }

  public Class<?> port() {
    return port;
  }

  public String name() {
    return method.getName();
  }

  public boolean of(Class<?> someport) {
    return port == someport;
  }

  /// The first argument of a type; ports may change their signatures without the simulation.
  public <T> Optional<T> argument(Class<T> type) {
    for (Object argument : arguments) {
      if (type.isInstance(argument)) {
        return Optional.of(type.cast(argument));
      }
    }
    return Optional.empty();
  }

  @Nullable
  Object[] arguments() {
    return arguments.clone();
  }

  /// @param other stands for the argument of its type
  @Nullable
  Object[] argumentsWith(Record other) {
    @Nullable Object[] changed = arguments.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = other.getClass().isInstance(changed[i]) ? other : changed[i];
    }
    return changed;
  }

  /// The same call past everything that can happen on the way, seen by the innermost only.
  ///
  /// @param other stands for the argument of its type
  Call atItsTarget(Record other) {
    return new Call(
        port,
        target,
        method,
        argumentsWith(other),
        around.subList(around.size() - 1, around.size()));
  }

  /// Goes on with other arguments.
  @Nullable
  Object proceedWith(@Nullable Object[] others) {
    arguments = others;
    return proceed();
  }

  /// Goes on; may be called again to do the rest once more.
  public @Nullable Object proceed() {
    int here = next++;
    try {
      return here < around.size() ? around.get(here).around(this) : invoke();
    } finally {
      next = here;
    }
  }

  private @Nullable Object invoke() {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(method + " threw a checked exception", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not public", e);
    }
  }
}
