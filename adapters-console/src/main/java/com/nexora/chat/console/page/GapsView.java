package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.FindGaps.Found;
import com.nexora.chat.application.usecase.FindGaps.Missing;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Gap;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.LocalDate;
import java.util.List;

/// Which articles are missing.
///
/// @param here the page's own path
/// @param numbers the page of figures of the same days
public record GapsView(
    Frame frame,
    WorkspaceId workspace,
    Period period,
    List<NumbersView.Choice> choices,
    String here,
    String numbers,
    Found found) {

  public GapsView {
    choices = List.copyOf(choices);
  }

  static GapsView of(Request request, Period period, LocalDate today, Found found) {
    String numbers = Frame.path(request.workspace(), "numbers");
    String here = numbers + "/gaps";
    return new GapsView(
        Frame.inside("Article gaps", request, "numbers"),
        request.workspace(),
        period,
        NumbersView.choices(here, period, today),
        here,
        numbers + "?from=" + period.from() + "&to=" + period.to(),
        found);
  }

  public String definition() {
    return Gap.DEFINITION;
  }

  public int more(Missing missing) {
    return missing.asked() - missing.conversations().size();
  }

  public String path(ConversationId conversation) {
    return Frame.path(workspace, "conversations/" + Paths.segment(conversation.value()));
  }
}
