package com.nexora.chat.console.page;

import com.nexora.chat.domain.conversation.Rating;
import java.util.Locale;
import java.util.Map;

/// Ratings as people read them.
///
/// @param count how many there are
/// @param sum of their stars
/// @param content how many of them are good
public record Stars(long count, long sum, long content) {

  private static final String NONE = "—";

  /// @param byStars how many ratings have 1, 2 … stars
  public static Stars of(Map<String, Long> byStars) {
    long count = 0;
    long sum = 0;
    long content = 0;
    for (int stars = 1; stars <= Rating.MOST; stars++) {
      long many = byStars.getOrDefault(Integer.toString(stars), 0L);
      count += many;
      sum += many * stars;
      content += stars >= Rating.CONTENT ? many : 0;
    }
    return new Stars(count, sum, content);
  }

  /// Of none there is no mean, which is not 0.
  String mean() {
    return count == 0 ? NONE : String.format(Locale.ROOT, "%.1f of 5", average());
  }

  /// Only where there is a rating.
  public double average() {
    return (double) sum / count;
  }

  String detail() {
    return count == 0
        ? "nobody has rated"
        : String.format(
            Locale.ROOT,
            "%d %s; %.1f %% gave 4 or 5",
            count,
            count == 1 ? "rating" : "ratings",
            100.0 * content / count);
  }
}
