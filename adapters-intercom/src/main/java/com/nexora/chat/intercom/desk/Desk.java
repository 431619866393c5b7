package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Access;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.client.Deadline;
import com.nexora.chat.intercom.client.Priority;
import com.nexora.chat.intercom.client.Traffic;
import java.util.Optional;
import java.util.function.Function;

/// One workspace's API at a time: a call goes out with the token of the workspace it is made for,
/// or not at all.
///
/// @param priority of all its calls
public record Desk(
    Traffic traffic, Function<WorkspaceId, Optional<Access>> accesses, Priority priority) {

  public Desk(Traffic traffic, Function<WorkspaceId, Optional<Access>> accesses) {
    this(traffic, accesses, Priority.LIVE);
  }

  /// The same workspaces and limits, for what can wait.
  public Desk inBackground() {
    return new Desk(traffic, accesses, Priority.BACKGROUND);
  }

  Deadline deadline() {
    return traffic.deadline();
  }

  public <T> Answer<T> send(WorkspaceId workspace, Call call, Class<T> shape) {
    return send(workspace, call, shape, deadline());
  }

  <T> Answer<T> send(WorkspaceId workspace, Call call, Class<T> shape, Deadline deadline) {
    return accesses
        .apply(workspace)
        .map(access -> traffic.send(workspace, access, call, shape, deadline, priority))
        .orElseGet(() -> new Answer.NotSent<>("the workspace is not connected"));
  }
}
