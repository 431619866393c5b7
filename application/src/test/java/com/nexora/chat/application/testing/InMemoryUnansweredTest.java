package com.nexora.chat.application.testing;

import com.nexora.chat.domain.figures.Period;
import java.time.LocalDate;

class InMemoryUnansweredTest extends InMemoryFixture implements UnansweredQuestionsContract {

  @Override
  public Period days() {
    return Period.last(1, LocalDate.parse("2026-01-05"));
  }
}
