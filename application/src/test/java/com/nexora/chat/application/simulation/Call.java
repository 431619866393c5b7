package com.nexora.chat.application.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One call of a port on its way through those who stand around it.
final class Call {

  /// Stands around every call of every port.
  @FunctionalInterface
  interface Around {

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

  Class<?> port() {
    return port;
  }

  String name() {
    return method.getName();
  }

  Type resultType() {
    return method.getGenericReturnType();
  }

  boolean of(Class<?> someport) {
    return port == someport;
  }

  /// The first argument of a type; ports may change their signatures without the simulation.
  <T> Optional<T> argument(Class<T> type) {
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

  /// The same call past everything that can happen on the way, seen by the innermost only.
  Call atItsTarget() {
    return new Call(
        port, target, method, arguments.clone(), around.subList(around.size() - 1, around.size()));
  }

  /// Goes on with other arguments.
  @Nullable
  Object proceedWith(@Nullable Object[] others) {
    arguments = others;
    return proceed();
  }

  /// Goes on; may be called again to do the rest once more.
  @Nullable
  Object proceed() {
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
