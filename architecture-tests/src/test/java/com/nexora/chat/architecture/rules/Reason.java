package com.nexora.chat.architecture.rules;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;

/// An exemption stands in the code itself, with its reason; a blank reason is none.
final class Reason {

  private Reason() {}

  static boolean given(HasAnnotations<?> item, String annotation) {
    return item.getAnnotations().stream()
        .filter(a -> a.getRawType().getSimpleName().equals(annotation))
        .anyMatch(Reason::isGiven);
  }

  private static boolean isGiven(JavaAnnotation<?> annotation) {
    return annotation.get("value").filter(value -> !value.toString().isBlank()).isPresent();
  }
}
