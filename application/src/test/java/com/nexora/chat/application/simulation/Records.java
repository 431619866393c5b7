package com.nexora.chat.application.simulation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Copies records, with one value changed or all of them.
final class Records {

  /// Looked up once: a simulation copies millions.
  private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(components, type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " is no record", e);
      }
    }
  }

  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return Shape.of(type);
    }
  };

  private Records() {}

  /// What becomes of one component.
  @FunctionalInterface
  interface Change {

    Object of(RecordComponent component, Object value);
  }

  static <R extends Record> R each(R record, Change change) {
    Shape shape = SHAPES.get(record.getClass());
    @Nullable Object[] values = new Object[shape.components().size()];
    try {
      for (int i = 0; i < values.length; i++) {
        RecordComponent component = shape.components().get(i);
        Object value = Objects.requireNonNull(component.getAccessor().invoke(record));
        values[i] = change.of(component, value);
      }
      @SuppressWarnings("unchecked")
      R copy = (R) shape.constructor().newInstance(values);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " cannot be copied", e);
    }
  }

  /// The same record with one component replaced.
  static <R extends Record> R with(R record, String name, Object other) {
    if (Arrays.stream(record.getClass().getRecordComponents())
        .noneMatch(component -> component.getName().equals(name))) {
      throw new IllegalArgumentException(record.getClass() + " has no " + name);
    }
    return each(record, (component, value) -> component.getName().equals(name) ? other : value);
  }
}
