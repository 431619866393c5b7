package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.testing.ExamineContract;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;

/// Over HTTP, against the Intercom twin.
class TwinExaminationTest implements ExamineContract {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");
  private static final WorkspaceId REFUSED = new WorkspaceId("refused");

  private final TwinPeople people = new TwinPeople("secret");
  private final Map<WorkspaceId, Connection> connections = new ConcurrentHashMap<>(Map.of(
      HERE, new Connection(TwinPeople.TOKEN, "secret", people.url()),
      REFUSED, new Connection("another-token", "secret", people.url())));
  private final Intercom intercom = Intercom.open(
      IntercomSettings.DEFAULTS, workspace -> Optional.ofNullable(connections.get(workspace)));

  @AfterEach
  void stop() {
    people.close();
  }

  @Override
  public Examine examine() {
    return intercom.examination();
  }

  @Override
  public WorkspaceId workspace() {
    return HERE;
  }

  @Override
  public WorkspaceId refused() {
    return REFUSED;
  }

  @Override
  public TeammateId agent() {
    return new TeammateId("9001001");
  }

  @Override
  public void customerStarts() {
    people.danaStarts("Hello?");
  }

  @Override
  public void customerStartsAndFinAnswers() {
    people.finAnswers(people.danaStarts("Hello, you two?"));
  }

  @Override
  public void withoutScopeForConversations() {
    people.breaks("GET", "/conversations", 403);
  }

  @Override
  public void withAnOlderApp() {
    connections.put(HERE, new Connection(people.installs("2.15"), "secret", people.url()));
  }
}
