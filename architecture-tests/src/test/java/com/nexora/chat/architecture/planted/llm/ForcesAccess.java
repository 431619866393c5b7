package com.nexora.chat.architecture.planted.llm;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// Breaks access-is-never-forced, in every method.
final class ForcesAccess {

  private ForcesAccess() {}

  static void field(Field field) {
    field.setAccessible(true);
  }

  static boolean method(Method method) {
    return method.trySetAccessible();
  }

  static MethodHandles.Lookup lookup() throws IllegalAccessException {
    return MethodHandles.privateLookupIn(String.class, MethodHandles.lookup());
  }
}
