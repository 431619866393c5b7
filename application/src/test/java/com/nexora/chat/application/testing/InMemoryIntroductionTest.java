package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;

class InMemoryIntroductionTest implements IntroduceContract {

  private final InMemoryIntroduction intercom = new InMemoryIntroduction();

  @Override
  public Introduce introduce() {
    return intercom;
  }

  @Override
  public URI api() {
    return InMemoryIntroduction.API;
  }

  @Override
  public Secret letIn() {
    return letIn(true);
  }

  @Override
  public Secret letInUnverified() {
    return letIn(false);
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }

  private Secret letIn(boolean verified) {
    Secret token = new Secret("token");
    intercom.opens(
        token,
        new Introduce.Person(workspace(), api(), "Acme", new TeammateId("814"), verified, true));
    intercom.trades(new Secret("code"), token);
    return new Secret("code");
  }
}
