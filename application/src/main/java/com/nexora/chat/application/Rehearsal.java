package com.nexora.chat.application;

import com.nexora.chat.application.answering.Retracing;
import com.nexora.chat.application.answering.Trying;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.recalling.RecentStaff;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.staff.Staff;
import java.time.InstantSource;

/// The door to what the agent would do, with nothing done.
public final class Rehearsal {

  private Rehearsal() {}

  /// @param articles what it answers from, which has to be learned first; both by [Knowing]
  public static TryAnswer answers(Ports.Models models, FindPassages articles) {
    return new Trying(models, articles);
  }

  /// What the rules make of a conversation, by the models that a turn would ask. Of the staff
  /// nothing is known.
  public static ExplainRouting routing(Ports.Models models, InstantSource clock) {
    return new Retracing(models, _ -> Staff.UNKNOWN, clock);
  }

  /// The same, with the staff as the mirror has it.
  public static ExplainRouting routing(Ports.Models models, Mirror mirror, InstantSource clock) {
    RecentStaff staff = new RecentStaff(mirror, Working.by(clock).nanos());
    return new Retracing(models, staff::of, clock);
  }
}
