package com.nexora.chat.twin.story;

import java.util.List;

/// The story of a lead: what is asked, what is not, and where the answers end up.
final class Selling {

  /// Of a company that has a smaller plan.
  private static final String GARETH = "65f1b37d9a02c65e41d7f104";

  private static final String PRICING_PAGE = "https://www.harborlane.example/pricing";
  private static final String SIZE = "How many people on your team";
  private static final String TODAY = "What do you plan your jobs with today?";
  private static final String START = "When would you like to start?";

  private Selling() {}

  static void lead(Telling story) {
    story.customerStarts(
        GARETH, PRICING_PAGE, "How much is the Enterprise plan? We are 45 people by now.");
    story.until(
        "their question is answered, and one question is asked",
        seen -> seen.lastReplyHtml().contains("/articles/") && asked(seen.lastReply()) == 1);
    story.check("it is the one of what they plan with", seen -> seen.lastReply().contains(TODAY));
    story.customerWrites("a whiteboard and spreadsheets");
    story.until("then the next one", seen -> seen.lastReply().contains(START));
    story.check("and only that", seen -> asked(seen.lastReply()) == 1);
    story.customerWrites("next month, if we can");
    story.until("Customer success has the lead", seen -> seen.team().equals("Customer success"));
    story.check(
        "nobody has asked how many they are, for they had said so",
        seen -> seen.messages("reply").stream()
            .noneMatch(reply -> reply.getString("text").contains(SIZE)));
    story.check(
        "the note says what is known of them",
        seen -> seen.lastNote().contains("45") && seen.lastNote().contains("whiteboard"));
    story.until(
        "what they said stands with the contact",
        seen -> seen.ofContact("team_size").equals("45")
            && seen.ofContact("plans_with").contains("whiteboard")
            && seen.ofContact("lead_state").equals("qualified")
            && seen.ofContact("lead_score").equals("30"));
    story.until(
        "and what comes of it with the company",
        seen -> seen.ofCompany("lead_state").equals("qualified"));
    story.until(
        "and with the conversation", seen -> !seen.attribute("Nexora handoff").isEmpty());
  }

  private static long asked(String reply) {
    return List.of(SIZE, TODAY, START).stream().filter(reply::contains).count();
  }
}
