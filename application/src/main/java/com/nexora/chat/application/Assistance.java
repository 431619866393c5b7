package com.nexora.chat.application;

import com.nexora.chat.application.assisting.Assisting;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.usecase.InstructAgent;
import com.nexora.chat.application.usecase.ShowCase;

/// The door to what teammates see and say beside a conversation.
public final class Assistance {

  private Assistance() {}

  public static ShowCase showing(ReadCase cases, Policies policies) {
    return new Assisting(cases, policies);
  }

  public static InstructAgent instructing(Instructions instructions) {
    return instructions::give;
  }
}
