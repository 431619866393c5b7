import com.intercom.api.Intercom;
import com.intercom.api.resources.contacts.requests.FindContactRequest;
import com.intercom.api.resources.conversations.requests.CreateConversationRequest;
import com.intercom.api.resources.conversations.requests.FindConversationRequest;
import com.intercom.api.resources.conversations.requests.ListConversationsRequest;
import com.intercom.api.resources.conversations.requests.ManageConversationPartsRequest;
import com.intercom.api.resources.conversations.requests.ReplyToConversationRequest;
import com.intercom.api.resources.conversations.types.Conversation;
import com.intercom.api.resources.conversations.types.ConversationsManageRequestBody;
import com.intercom.api.types.AdminReplyConversationRequest;
import com.intercom.api.types.AdminReplyConversationRequest.MessageType;
import com.intercom.api.types.AssignConversationRequest;
import com.intercom.api.types.CloseConversationRequest;
import com.intercom.api.types.OpenConversationRequest;
import com.intercom.api.types.ReplyConversationRequest;
import com.intercom.api.types.SearchRequest;
import com.intercom.api.types.SingleFilterSearchRequest;
import com.intercom.api.types.SnoozeConversationRequest;
import com.intercom.api.types.StartingAfterPaging;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;

/// Intercom's own Java client works with the twin's sample workspace as it would with Intercom. Run
/// by OfficialClientTest in a process of its own; ends with the number of steps that failed.
public final class OfficialClient {

  private static final String DANA = "65f1b37d9a02c65e41d7f101";
  private static final String NORA = "9001001";
  private static final String SUPPORT = "7001001";
  private static final int HOW_MANY = 5;

  private final Intercom intercom;
  private int failed;

  private OfficialClient(Intercom intercom) {
    this.intercom = intercom;
  }

  public static void main(String[] urlAndToken) {
    // The client of 2026-01-30 asks for version 2.14 whatever it is told.
    OkHttpClient http = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(
            chain.request().newBuilder().header("Intercom-Version", "2.16").build()))
        .build();
    var client = new OfficialClient(Intercom.builder()
        .url(urlAndToken[0])
        .token(urlAndToken[1])
        .httpClient(http)
        .maxRetries(0)
        .build());
    client.play();
    System.exit(client.failed);
  }

  private void play() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < HOW_MANY; i++) {
      step("create", () -> ids.add(start()));
    }
    String id = ids.getFirst();
    step("admins", () -> some(intercom.admins().list().getAdmins().isPresent()));
    step("teams", () -> some(intercom.teams().list().getTeams().isPresent()));
    step("contact", () -> intercom
        .contacts()
        .find(FindContactRequest.builder().contactId(DANA).build()));
    step("list page by page", () -> all(intercom
        .conversations()
        .list(ListConversationsRequest.builder().perPage(2).build())));
    step("search page by page", () -> all(intercom.conversations().search(everything())));
    step("reply", () -> says(id, MessageType.COMMENT));
    step("note", () -> says(id, MessageType.NOTE));
    step("assign a teammate", () -> assigns(id, AssignConversationRequest.Type.ADMIN, NORA));
    step("assign a team", () -> assigns(id, AssignConversationRequest.Type.TEAM, SUPPORT));
    step("snooze", () -> manages(
        id,
        ConversationsManageRequestBody.snoozed(SnoozeConversationRequest.builder()
            .adminId(NORA)
            .snoozedUntil((int) (System.currentTimeMillis() / 1_000) + 3_600)
            .build())));
    step("open", () -> manages(
        id,
        ConversationsManageRequestBody.open(
            OpenConversationRequest.builder().adminId(NORA).build())));
    step("close", () -> manages(
        id,
        ConversationsManageRequestBody.close(
            CloseConversationRequest.builder().adminId(NORA).build())));
    step("read", () -> some(read(id).getState().orElseThrow().toString().equals("closed")
        && read(id).getConversationParts().orElseThrow().getTotalCount().orElse(0) >= 6));
  }

  private String start() {
    return intercom
        .conversations()
        .create(CreateConversationRequest.builder()
            .from(CreateConversationRequest.From.builder()
                .type(CreateConversationRequest.From.Type.USER)
                .id(DANA)
                .build())
            .body("Where is my invoice?")
            .build())
        .getConversationId()
        .orElseThrow();
  }

  private Conversation read(String id) {
    return intercom
        .conversations()
        .find(FindConversationRequest.builder().conversationId(id).build());
  }

  private static SearchRequest everything() {
    return SearchRequest.builder()
        .query(SearchRequest.Query.of(SingleFilterSearchRequest.builder()
            .field("created_at")
            .operator(SingleFilterSearchRequest.Operator.GREATER_THAN)
            .value(SingleFilterSearchRequest.Value.of("1"))
            .build()))
        .pagination(StartingAfterPaging.builder().perPage(2).build())
        .build();
  }

  private static Object all(Iterable<Conversation> pages) {
    var seen = new HashSet<String>();
    int count = 0;
    for (Conversation conversation : pages) {
      seen.add(conversation.getId().orElseThrow());
      count++;
    }
    return some(count == HOW_MANY && seen.size() == HOW_MANY);
  }

  private Conversation says(String id, MessageType how) {
    return intercom
        .conversations()
        .reply(ReplyToConversationRequest.builder()
            .conversationId(id)
            .body(ReplyConversationRequest.of(AdminReplyConversationRequest.builder()
                .messageType(how)
                .adminId(NORA)
                .body("<p>Look.</p>")
                .build()))
            .build());
  }

  private Conversation assigns(String id, AssignConversationRequest.Type type, String whom) {
    return manages(
        id,
        ConversationsManageRequestBody.assignment(AssignConversationRequest.builder()
            .type(type)
            .adminId(NORA)
            .assigneeId(whom)
            .build()));
  }

  private Conversation manages(String id, ConversationsManageRequestBody how) {
    return intercom
        .conversations()
        .manage(
            ManageConversationPartsRequest.builder().conversationId(id).body(how).build());
  }

  private static Object some(boolean right) {
    if (!right) {
      throw new IllegalStateException("the answer is not as it should be");
    }
    return right;
  }

  private void step(String name, Callable<?> step) {
    try {
      Objects.requireNonNull(step.call());
      System.out.println("done: " + name);
    } catch (Exception failure) {
      failed++;
      System.out.println("failed: " + name + ": " + failure);
    }
  }
}
