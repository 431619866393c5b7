package com.nexora.chat.twin.story;

import java.util.List;
import java.util.stream.Stream;

/// The stories of the sample workspace: what an agent in it must do, told by people.
final class Stories {

  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String INES = "65f1b37d9a02c65e41d7f103";
  private static final String JUN = "65f1b37d9a02c65e41d7f106";
  private static final String DANA_OF_AN_ENTERPRISE = "65f1b37d9a02c65e41d7f101";
  private static final String AGENT = "9001001";
  private static final String MAYA = "9001002";
  private static final String BILLING_PAGE = "https://app.harborlane.example/settings/billing";
  private static final String JOBS_PAGE = "https://app.harborlane.example/jobs";
  private static final String PRICING_PAGE = "https://www.harborlane.example/pricing";
  private static final String OUTCOME = "Nexora outcome";

  private Stories() {}

  /// By day first: the others let time pass.
  static List<Story> all() {
    return Stream.of(byDay(), Deciding.all(), later()).flatMap(List::stream).toList();
  }

  private static List<Story> byDay() {
    return List.of(
        new Story("A question that the articles answer", Stories::answered),
        new Story("A question that no article answers", Stories::notInvented),
        new Story("A customer who wants a person", Stories::wantsAPerson),
        new Story("An enterprise account", Stories::enterprise),
        new Story("A teammate takes over, and gives it back", Stories::takeover),
        new Story("A customer who may buy more", Selling::lead),
        new Story("A question in another language", Stories::german));
  }

  private static List<Story> later() {
    return List.of(
        new Story("A customer who wants a person at night", Night::overnight),
        new Story("A customer who says no more", Leaving::saysNoMore));
  }

  private static void answered(Telling story) {
    story.customerStarts(
        LOTTIE, BILLING_PAGE, "where can i download the invoice for our subscription?");
    story.until(
        "the reply links to the right article",
        seen -> seen.lastReplyHtml().contains("/articles/4114-"));
    story.check(
        "the customer is told first that an AI answers",
        seen -> seen.lastReply().startsWith("I am Harborlane's AI assistant."));
    story.until("the outcome is written", seen -> seen.attribute(OUTCOME).equals("answered"));
    story.check(
        "the intent is written", seen -> !seen.attribute("Nexora intent").isEmpty());
    story.check(
        "there is one reply, and no note",
        seen -> seen.messages("reply").size() == 1 && seen.messages("note").isEmpty());
    story.check("the agent keeps the conversation", seen -> seen.assignee().startsWith("Nora"));
  }

  private static void notInvented(Telling story) {
    story.customerStarts(JUN, PRICING_PAGE, "can i see where my vans are on a live map?");
    story.until("the agent asks back", seen -> seen.messages("reply").size() == 1);
    story.check("and cites no article", seen -> !seen.lastReplyHtml().contains("/articles/"));
    story.customerWrites("i mean gps tracking of every van");
    story.until(
        "then a person takes over",
        seen -> seen.team().equals("Support") && seen.assignee().equals("nobody"));
    story.check("with a note of what is needed", seen -> seen.lastNote().contains("gps tracking"));
    story.check(
        "no reply ever cited an article",
        seen -> seen.messages("reply").stream()
            .noneMatch(m -> m.getString("html", "").contains("/articles/")));
    story.check("the outcome is written", seen -> seen.attribute(OUTCOME).equals("handed off"));
  }

  private static void wantsAPerson(Telling story) {
    story.customerStarts(INES, JOBS_PAGE, "hi, the calendar is empty since this morning");
    story.customerWrites("can i please talk to a human");
    story.until("Support has the conversation", seen -> seen.team().equals("Support"));
    story.check(
        "a note says why and what",
        seen -> seen.lastNote().contains("They asked for a person")
            && seen.lastNote().contains("calendar is empty"));
    story.check("the customer is told", seen -> seen.lastReply().contains("passing you on"));
    story.check("the agent has let go", seen -> seen.assignee().equals("nobody"));
    story.customerWrites("hello?");
    story.silence("the agent is silent afterwards");
  }

  private static void enterprise(Telling story) {
    story.customerStarts(
        DANA_OF_AN_ENTERPRISE,
        JOBS_PAGE,
        "Our dispatch board is missing half of the crew since this morning.");
    story.until(
        "the named owner has the conversation", seen -> seen.assignee().equals("Priya Nair"));
    story.check(
        "a note names the rule",
        seen -> seen.lastNote().contains("Enterprise accounts go to their named owner"));
    story.check("the note names the company", seen -> seen.lastNote().contains("Northwind HVAC"));
    story.minutesPass(31);
    story.until(
        "when the owner has not taken it in half an hour, her deputy has it",
        seen -> seen.assignee().equals("Maya Lindqvist"));
    story.check("and a note says why", seen -> seen.lastNote().contains("Priya Nair"));
  }

  private static void german(Telling story) {
    story.customerStarts(LOTTIE, BILLING_PAGE, "Wird der Jahrestarif erstattet?");
    story.until(
        "a person takes over, because nobody has decided that the agent answers in German",
        seen -> seen.team().equals("Support"));
    story.check(
        "the customer is told in German", seen -> seen.lastReply().contains("Ich gebe Sie"));
    story.check(
        "and so is what is said about the AI",
        seen -> seen.lastReply().startsWith("Ich bin der KI-Assistent von Harborlane."));
  }

  private static void takeover(Telling story) {
    story.customerStarts(LOTTIE, JOBS_PAGE, "how do i reset my password?");
    story.until(
        "the agent answers first", seen -> seen.lastReplyHtml().contains("/articles/4104-"));
    story.teammateReplies(MAYA, "Hi Lottie, Maya here. I am looking into your account myself.");
    story.customerWrites("thank you! can i also change my email address?");
    story.silence("the agent is silent although the conversation is still assigned to it");
    story.teammateAssigns(MAYA, AGENT);
    story.until(
        "given back, the agent answers what is still open",
        seen -> seen.lastReplyHtml().contains("/articles/4107-"));
  }
}
