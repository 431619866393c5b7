package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

class InMemoryAttributesTest implements DefineAttributeContract {

  private final InMemoryThings things = new InMemoryThings(10)
      .has(workspace(), MirrorKind.CONVERSATION_ATTRIBUTE, List.of())
      .has(workspace(), MirrorKind.CONTACT_ATTRIBUTE, List.of())
      .has(workspace(), MirrorKind.COMPANY_ATTRIBUTE, List.of());
  private final DefineAttribute define = new InMemoryAttributes(things);

  @Override
  public DefineAttribute define() {
    return define;
  }

  @Override
  public ReadMirrored things() {
    return things;
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }

  @Override
  public WorkspaceId elsewhere() {
    return StoreContract.GLOBEX;
  }
}
