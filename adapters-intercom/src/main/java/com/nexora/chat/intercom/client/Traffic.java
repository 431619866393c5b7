package com.nexora.chat.intercom.client;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// All calls, each workspace at its own pace: what one has used up or broken holds up no other. A
/// call that may not be made now is answered at once, without touching the wire.
public final class Traffic {

  private static final System.Logger LOG = System.getLogger(Traffic.class.getName());
  private static final String REFUSED =
      "Intercom refuses the token: the workspace has to be connected again";

  private final RestClient client;
  private final Time time;
  private final ConcurrentMap<WorkspaceId, Lane> lanes = new ConcurrentHashMap<>();

  private record Lane(Pace pace, Breaker reads, Welcome welcome) {}

  public Traffic(RestClient client, Time time) {
    this.client = client;
    this.time = time;
  }

  /// The end of a call, or of several that belong together, which begin now.
  public Deadline deadline() {
    return client.deadline();
  }

  /// As long as a customer waits for it.
  public <T> Answer<T> send(
      WorkspaceId workspace, Access access, Call call, Class<T> shape, Deadline deadline) {
    return send(workspace, access, call, shape, deadline, Priority.LIVE);
  }

  /// @param shape the payload a successful answer must have
  /// @param deadline after which no byte is sent
  public <T> Answer<T> send(
      WorkspaceId workspace,
      Access access,
      Call call,
      Class<T> shape,
      Deadline deadline,
      Priority priority) {
    Lane lane = lanes.computeIfAbsent(
        workspace,
        _ -> new Lane(new Pace(time), new Breaker(time.nanos()), new Welcome(time.nanos())));
    if (lane.welcome().isShut(access)) {
      return new Answer.NotSent<>(REFUSED);
    }
    Optional<Duration> wait = lane.pace().take(priority);
    if (wait.isPresent()) {
      return new Answer.Limited<>(wait.map(time.wall().instant()::plus));
    }
    // Last of those that may say no for other reasons: the one call that may try is not wasted.
    if (!lane.welcome().lets(access)) {
      return new Answer.NotSent<>(REFUSED);
    }
    if (!call.writes() && !lane.reads().lets()) {
      return new Answer.NotSent<>("too many reads failed lately");
    }
    Answer<T> answer = new Answer.NotSent<>("the call broke off");
    try {
      answer = exchanged(lane, access, call, shape, deadline);
      listen(workspace, lane.welcome(), access, answer);
      return answer;
    } finally {
      if (!call.writes()) {
        listen(lane.reads(), answer);
      }
    }
  }

  private <T> Answer<T> exchanged(
      Lane lane, Access access, Call call, Class<T> shape, Deadline deadline) {
    Exchange exchange = client.exchange(access, call, deadline);
    if (exchange instanceof Exchange.Answered(Response response)) {
      listen(lane.pace(), response);
    }
    return Classifying.classify(exchange, shape);
  }

  /// Whether Intercom refuses this very token.
  public boolean refuses(WorkspaceId workspace, Access access) {
    return Optional.ofNullable(lanes.get(workspace))
        .filter(lane -> lane.welcome().isRefused(access))
        .isPresent();
  }

  private static void listen(
      WorkspaceId workspace, Welcome welcome, Access access, Answer<?> answer) {
    switch (answer) {
      case Answer.Revoked<?> revoked -> {
        if (welcome.refused(access)) {
          LOG.log(
              System.Logger.Level.ERROR,
              "Workspace {0}: Intercom refuses the token ({1}). Its conversations wait; connect it"
                  + " again with ./nexora connect",
              workspace,
              revoked.why());
        }
      }
      case Answer.Ok<?> _ -> welcome.taken(access);
      case Answer.Refused<?> _ -> welcome.taken(access);
      case Answer.Failed<?> _ -> {}
    }
  }

  private static void listen(Pace pace, Response response) {
    if (response.limited()) {
      pace.limited(response.rate());
    } else {
      pace.answered(response.rate());
    }
  }

  private static void listen(Breaker reads, Answer<?> answer) {
    switch (answer) {
      case Answer.Ok<?> ok -> reads.succeeded();
      case Answer.Refused<?> refused -> reads.succeeded();
      case Answer.Limited<?> limited -> reads.undecided();
      case Answer.NotSent<?> notSent -> reads.failed();
      case Answer.Unclear<?> unclear -> reads.failed();
    }
  }
}
