package com.nexora.chat.twin.story;

import java.time.Duration;

/// The story of a customer who says no more once the agent has answered.
final class Leaving {

  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String JOBS_PAGE = "https://app.harborlane.example/jobs";
  private static final String RATING = "Nexora ask rating";
  private static final String GOODBYE = "I am closing this for now.";
  private static final Duration A_DAY = Duration.ofDays(1).plusMinutes(1);
  private static final Duration THREE_DAYS = Duration.ofDays(3).plusMinutes(1);

  private Leaving() {}

  static void saysNoMore(Telling story) {
    story.customerStarts(LOTTIE, JOBS_PAGE, "how do i reset my password?");
    story.until("the agent answers", seen -> seen.attribute("Nexora outcome").equals("answered"));
    story.minutesPass((int) A_DAY.toMinutes());
    story.until(
        "a day later the customer is asked whether it helped",
        seen -> seen.lastReply().startsWith("Did that help"));
    story.check(
        "once, and the conversation stays open",
        seen -> seen.messages("reply").size() == 2 && seen.is("open"));
    story.minutesPass((int) THREE_DAYS.toMinutes());
    story.until("three days later it is closed", seen -> seen.is("closed"));
    story.check(
        "with a word",
        seen -> seen.all().stream()
            .anyMatch(message -> message.getString("text", "").contains(GOODBYE)));
    story.until(
        "and a workflow may ask for a rating", seen -> seen.attribute(RATING).equals("true"));
    story.checkLedger(
        "nobody was called",
        all -> all.stream().allMatch(deed -> deed.to().isEmpty() || deed.to().contains("9001001")));
  }
}
