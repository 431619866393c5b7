package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.queue.PromiseWords;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The internal note of a handoff that goes on because nobody took it: since when, who had it, and
/// why whoever has it now.
///
/// @param language of those who read it
/// @param zone in which times are said
/// @param most how often it may go on
public record EscalationNote(Language language, ZoneId zone, Staff staff, int most) {

  /// @param holder who has it and did not take it
  /// @param climb who gets it
  public RichText write(Handed handed, Assignee holder, Climb climb) {
    NoteWords words = NoteWords.in(language);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(words.nobodyTook()));
    lines.add(Line.paragraph(
        words.waitsWith(name(holder), PromiseWords.time(handed.since(), zone, language))));
    String had = handed.had().stream()
        .map(this::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
    if (!had.isEmpty()) {
      lines.add(Line.paragraph(words.hadBefore(had)));
    }
    lines.add(Line.paragraph(words.goesOn(handed.times() + 1, most)));
    lines.add(Line.heading(words.headings().assignee()));
    climb.sentences(language).forEach(step -> lines.add(Line.bullet(Run.of(step))));
    return new RichText(lines);
  }

  private String name(Assignee who) {
    return switch (who) {
      case Assignee.ToTeammate(TeammateId id) ->
        shortened(staff.teammate(id).map(Teammate::name).orElse(id.value()));
      case Assignee.ToTeam(TeamId id) ->
        shortened(staff.team(id).map(Team::name).orElse(id.value()));
      case Assignee.ToNobody() -> "";
    };
  }

  private static String shortened(String name) {
    return HandoffNote.shortened(name, HandoffNote.LONGEST_NAME);
  }
}
