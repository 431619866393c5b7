package com.nexora.chat.architecture.planted.intercom.client;

import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;

/// Breaks no-legacy-dates and sql-dates-stay-in-persistence.
@SuppressWarnings("JavaUtilDate")
final class LivesInThePast {

  private LivesInThePast() {}

  static Date date() {
    return new Date(0);
  }

  static long calendar(Calendar calendar) {
    return calendar.getTimeInMillis();
  }

  static Timestamp timestamp() {
    return new Timestamp(0);
  }
}
