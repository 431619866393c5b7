package com.nexora.chat.domain.guard;

import java.util.stream.Stream;

/// One thing that is looked for in a draft.
@FunctionalInterface
interface Check {

  Stream<Finding> of(Case judged);
}
