package com.nexora.chat.application;

import com.nexora.chat.application.answering.Foreseeing;
import com.nexora.chat.application.answering.Retracing;
import com.nexora.chat.application.answering.Trying;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.recalling.RecentStaff;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.function.Function;

/// The door to what the agent would do, with nothing done.
public final class Rehearsal {

  private Rehearsal() {}

  /// @param articles what it answers from, which has to be learned first; both by [Knowing]
  public static TryAnswer answers(Ports.Models models, FindPassages articles) {
    return new Trying(models, articles);
  }

  /// What the rules make of a conversation, by the models that a turn would ask.
  ///
  /// @param staff [#staff], or unknown
  public static ExplainRouting routing(
      Ports.Models models, Function<WorkspaceId, Staff> staff, InstantSource clock) {
    return new Retracing(models, staff, clock);
  }

  /// What they would make of one in which nothing was said yet.
  ///
  /// @param staff [#staff], or unknown
  public static ExplainRouting routingToCome(
      Function<WorkspaceId, Staff> staff, InstantSource clock) {
    return new Foreseeing(staff, clock);
  }

  /// The staff as the mirror has it.
  public static Function<WorkspaceId, Staff> staff(Mirror mirror, InstantSource clock) {
    return new RecentStaff(mirror, Working.by(clock).nanos())::of;
  }
}
