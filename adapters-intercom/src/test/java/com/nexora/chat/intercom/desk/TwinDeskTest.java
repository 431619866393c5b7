package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.PerformActionContract;
import com.nexora.chat.application.testing.ReadAccountContract;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/// The desk over HTTP, against the Intercom twin.
class TwinDeskTest implements PerformActionContract, ReadAccountContract {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");
  private static final WorkspaceId ELSEWHERE = new WorkspaceId("elsewhere");

  private final TwinPeople people = new TwinPeople("secret");

  @AfterEach
  void stop() {
    people.close();
  }

  @Override
  public Stage stage() {
    Map<WorkspaceId, Connection> connections = Map.of(
        HERE, new Connection(TwinPeople.TOKEN, "secret", people.url()),
        ELSEWHERE, new Connection("another-token", "secret", people.url()));
    Intercom intercom = Intercom.open(
        IntercomSettings.DEFAULTS, workspace -> Optional.ofNullable(connections.get(workspace)));
    return new TwinStage(intercom.desk(), people);
  }

  private record TwinStage(Ports.Desk desk, TwinPeople people) implements Stage {

    @Override
    public WorkspaceId workspace() {
      return HERE;
    }

    @Override
    public WorkspaceId elsewhere() {
      return ELSEWHERE;
    }

    @Override
    public TeammateId agent() {
      return new TeammateId("9001001");
    }

    @Override
    public TeammateId colleague() {
      return new TeammateId(TwinPeople.MAYA);
    }

    @Override
    public TeamId team() {
      return new TeamId("7001002");
    }

    @Override
    public Account customer() {
      return new Account(
          new ContactId(TwinPeople.DANA),
          "Dana Whitlock",
          Account.Role.USER,
          Optional.of(new TeammateId("9001004")),
          "Northwind HVAC",
          Map.of("email", "dana.whitlock@northwindhvac.example"),
          Map.of(
              "tier", "enterprise",
              "plan", "Enterprise",
              "id", "65f1a20c4e8b7d3390c1e001",
              "company_id", "northwind-hvac",
              "size", "240"),
          new Profile(
              Optional.empty(),
              "",
              Optional.of(Set.of("5001", "Feature request")),
              Optional.of(Set.of("66a1c0de0000000000000001", "Enterprise customers")),
              Set.of(),
              Set.of()));
    }

    @Override
    public ConversationId customerStarts(String words) {
      return people.danaStarts(words);
    }

    @Override
    public void customerSays(ConversationId conversation, String words) {
      people.customerSays(conversation, words);
    }

    @Override
    public void colleagueReplies(ConversationId conversation, String words) {
      people.mayaReplies(conversation, words);
    }

    @Override
    public Map<String, String> attributes(ConversationId conversation) {
      return people.attributes(conversation);
    }

    @Override
    public String attributeName() {
      return "Nexora intent";
    }
  }
}
