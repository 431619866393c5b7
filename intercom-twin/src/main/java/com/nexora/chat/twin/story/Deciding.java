package com.nexora.chat.twin.story;

import java.util.List;

/// The stories of what the workspace's rules decide by who writes, and where: one for each way in
/// which a conversation may go.
final class Deciding {

  private static final String AGENT = "9001001";
  private static final String MAYA = "9001002";
  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String JUN = "65f1b37d9a02c65e41d7f106";
  private static final String FARAH_OF_A_LISTED_COMPANY = "65f1b37d9a02c65e41d7f107";
  private static final String NILS_FROM_A_SEARCH = "65f1b37d9a02c65e41d7f108";
  private static final String PETRA_THE_RESELLER = "65f1b37d9a02c65e41d7f10a";
  private static final String TESSA_WITH_A_REFUND = "65f1b37d9a02c65e41d7f10b";
  private static final String AIKO_A_NEW_LEAD = "65f1b37d9a02c65e41d7f121";
  private static final String OMAR_FROM_A_SEARCH = "65f1b37d9a02c65e41d7f129";
  private static final String FEATURE_REQUEST = "5001";
  private static final String JOBS_PAGE = "https://app.harborlane.example/jobs";
  private static final String SECURITY_PAGE = "https://www.harborlane.example/security/report";
  private static final String PRICING_PAGE = "https://www.harborlane.example/pricing";
  private static final String FEATURES_PAGE = "https://www.harborlane.example/features";
  private static final String CONCIERGE = "All the details are here:";
  private static final String CALENDAR = "how do i sync my google calendar?";

  private Deciding() {}

  static List<Story> all() {
    return List.of(
        new Story("A report of a security hole", Deciding::securityHole),
        new Story("A reseller, who has a brand of their own", Deciding::reseller),
        new Story("An account that is under contract by a list", Deciding::listed),
        new Story("A message by Instagram", Deciding::instagram),
        new Story("A customer with an open refund", Deciding::refund),
        new Story("A feature request, as a teammate has tagged it", Deciding::featureRequest),
        new Story("One of the tenth of new leads who meet the concierge", Deciding::tenth),
        new Story("A new lead from a search, on whom something is tried", Deciding::tried),
        new Story("A new lead from a search, on whom it is not tried", Deciding::notTried));
  }

  private static void securityHole(Telling story) {
    story.customerStarts(
        LOTTIE, SECURITY_PAGE, "i can open the invoices of another company by changing the link");
    story.until("the lead of Support has it", seen -> seen.assignee().equals("Maya Lindqvist"));
    story.check("without a word to the customer", seen -> seen.messages("reply").isEmpty());
    story.check(
        "a note names the rule",
        seen -> seen.lastNote().contains("Reports of security holes go to the lead of Support"));
  }

  private static void reseller(Telling story) {
    story.customerStarts(
        PETRA_THE_RESELLER, JOBS_PAGE, "three of our customers want to move to you");
    story.until("their contact here has it", seen -> seen.assignee().equals("Ben Okafor"));
    story.check("without a word to the customer", seen -> seen.messages("reply").isEmpty());
    story.check(
        "a note names the rule",
        seen -> seen.lastNote().contains("Resellers have a brand and a contact of their own"));
  }

  private static void listed(Telling story) {
    story.customerStarts(
        FARAH_OF_A_LISTED_COMPANY, JOBS_PAGE, "the dispatch board does not show our second depot");
    story.until(
        "whom the list of accounts names has it", seen -> seen.assignee().equals("Priya Nair"));
    story.check(
        "the note names the company", seen -> seen.lastNote().contains("Cobalt Facilities"));
    story.check("the customer is told", seen -> seen.lastReply().contains("passing you on"));
  }

  /// Nobody else's word shows that it was passed over on purpose: its decision record says so.
  private static void instagram(Telling story) {
    story.customerStartsBy("instagram", JUN, "do you do window cleaning too?");
    story.teammateAssigns(MAYA, AGENT);
    story.silence("the agent leaves it alone, though it was given to it");
    story.check(
        "and has noted nothing",
        seen -> seen.messages("note").isEmpty() && seen.assignee().startsWith("Nora"));
  }

  private static void refund(Telling story) {
    story.customerStarts(
        TESSA_WITH_A_REFUND, JOBS_PAGE, "can i import my customers from a csv file?");
    story.until("Billing has it", seen -> seen.team().equals("Billing"));
    story.check("the customer is told", seen -> seen.lastReply().contains("passing you on"));
    story.check(
        "a note names the rule", seen -> seen.lastNote().contains("Open refunds are Billing's"));
  }

  private static void featureRequest(Telling story) {
    story.customerStarts(LOTTIE, JOBS_PAGE, "hello there");
    story.until("the agent says hello back", seen -> seen.lastReply().contains("Hello!"));
    story.teammateTags(MAYA, FEATURE_REQUEST);
    story.customerWrites(CALENDAR);
    story.until("what it would say is a draft", seen -> seen.drafts("Google Calendar"));
    story.check(
        "which the customer does not see", seen -> seen.messages("reply").size() == 1);
    story.until("for a person to send", seen -> seen.team().equals("Support"));
  }

  private static void tenth(Telling story) {
    story.customerStarts(AIKO_A_NEW_LEAD, PRICING_PAGE, CALENDAR);
    story.until("the concierge answers", seen -> seen.lastReply().contains(CONCIERGE));
    story.check("with an article", seen -> seen.lastReplyHtml().contains("/articles/4129-"));
  }

  private static void tried(Telling story) {
    story.customerStarts(OMAR_FROM_A_SEARCH, FEATURES_PAGE, CALENDAR);
    story.until("the concierge answers", seen -> seen.lastReply().contains(CONCIERGE));
    story.check("with an article", seen -> seen.lastReplyHtml().contains("/articles/4129-"));
  }

  private static void notTried(Telling story) {
    story.customerStarts(NILS_FROM_A_SEARCH, FEATURES_PAGE, CALENDAR);
    story.until("what it would say is a draft", seen -> seen.drafts(CONCIERGE));
    story.check(
        "which the customer does not see", seen -> seen.messages("reply").isEmpty());
    story.until("for a person to send", seen -> seen.team().equals("Support"));
  }
}
