package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/// Uses of a method or constructor: calls, and references such as `Instant::now`.
final class Calls {

  static final String CONSTRUCTOR = "<init>";

  private Calls() {}

  static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... names) {
    Set<String> wanted = Set.of(names);
    return describe(
        owner.getSimpleName() + '.' + String.join("/", names),
        access -> access.getTargetOwner().isEquivalentTo(owner)
            && wanted.contains(access.getTarget().getName()));
  }

  static DescribedPredicate<JavaAccess<?>> inPackage(String start, String name) {
    return describe(
        start + "…" + name,
        access -> access.getTargetOwner().getPackageName().startsWith(start)
            && access.getTarget().getName().equals(name));
  }

  static DescribedPredicate<JavaAccess<?>> withParameter(Class<?> type) {
    return describe(
        "with " + type.getSimpleName(),
        access -> access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(type)));
  }
}
