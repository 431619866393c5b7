package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.DefineAttributeContract;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Attributes over HTTP, against the Intercom twin.
class TwinAttributesTest extends TwinFixture implements DefineAttributeContract {

  @Override
  public DefineAttribute define() {
    return intercom.attributes();
  }

  @Override
  public ReadMirrored things() {
    return intercom.things();
  }

  @Override
  public WorkspaceId elsewhere() {
    return new WorkspaceId("elsewhere");
  }
}
