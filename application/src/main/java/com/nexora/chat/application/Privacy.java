package com.nexora.chat.application;

import com.nexora.chat.application.erasing.Forgetting;
import com.nexora.chat.application.erasing.RespectingPrivacy;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ForgetConversations;
import com.nexora.chat.application.usecase.RespectPrivacy;
import java.time.InstantSource;

/// The door to what contacts may ask for, and to what is forgotten without being asked.
public final class Privacy {

  private Privacy() {}

  /// What it stands on.
  public record Store(PersonalRecords records, Notices notices, AuditLog audit) {}

  public static RespectPrivacy persons(Store store, InstantSource clock) {
    return new RespectingPrivacy(store.records(), store.notices(), store.audit(), clock);
  }

  public static ForgetConversations retention(
      OldConversations old, Policies policies, AuditLog audit, InstantSource clock) {
    return new Forgetting(old, policies, audit, clock);
  }
}
