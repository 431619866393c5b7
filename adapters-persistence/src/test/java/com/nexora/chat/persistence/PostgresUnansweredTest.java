package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.UnansweredQuestionsContract;
import com.nexora.chat.domain.figures.Period;
import java.time.LocalDate;

class PostgresUnansweredTest extends PostgresFixture implements UnansweredQuestionsContract {

  @Override
  public Period days() {
    LocalDate today = LocalDate.parse(TestDatabase.SHARED
        .rows("SELECT CAST(now() AT TIME ZONE 'UTC' AS date)")
        .getFirst());
    return new Period(today.minusDays(1), today.plusDays(1));
  }
}
