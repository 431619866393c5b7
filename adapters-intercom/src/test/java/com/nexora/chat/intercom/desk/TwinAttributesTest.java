package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.DefineAttributeContract;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/// Attributes over HTTP, against the Intercom twin.
class TwinAttributesTest implements DefineAttributeContract {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");

  private final TwinPeople people = new TwinPeople("secret");
  private final Intercom intercom = Intercom.open(
      IntercomSettings.DEFAULTS,
      workspace -> Optional.of(workspace)
          .filter(HERE::equals)
          .map(_ -> new Connection(TwinPeople.TOKEN, "secret", people.url())));

  @AfterEach
  void stop() {
    people.close();
  }

  @Override
  public DefineAttribute define() {
    return intercom.attributes();
  }

  @Override
  public ReadMirrored things() {
    return intercom.things();
  }

  @Override
  public WorkspaceId workspace() {
    return HERE;
  }

  @Override
  public WorkspaceId elsewhere() {
    return new WorkspaceId("elsewhere");
  }
}
