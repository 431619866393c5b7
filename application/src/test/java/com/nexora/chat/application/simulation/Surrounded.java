package com.nexora.chat.application.simulation;

import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts something around every port of a record of ports, whatever ports there are: a new one is
/// part of the simulation without a word about it here.
final class Surrounded {

  private static final @Nullable Object[] NO_ARGUMENTS = {};

  private Surrounded() {}

  /// @param around outermost first
  static <R extends Record> R ports(R ports, List<Call.Around> around) {
    return Records.each(
        ports,
        (component, value) -> value instanceof Record inner
            ? ports(inner, around)
            : port(component.getType(), value, around));
  }

  private static Object port(Class<?> type, Object target, List<Call.Around> around) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> method.getDeclaringClass() == Object.class
            ? method.invoke(target, arguments)
            : new Call(type, target, method, arguments == null ? NO_ARGUMENTS : arguments, around)
                .proceed());
  }
}
