package com.nexora.chat.llm.provider;

import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.testing.InMemorySpending;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.prompt.Canary;
import com.nexora.chat.llm.provider.Plan.Prices;
import com.nexora.chat.llm.reply.ExtractiveReply;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Plans for tests.
final class Plans {

  static final String KEY = "sk-planted-key-0123456789";
  static final Duration PATIENT = Duration.ofSeconds(20);

  /// A dollar for a million, a tenth of it for what was cached, four for what is written.
  static final Prices PRICES = new Prices(1, 0.1, 4);

  private static final BoundedHttp HTTP = new BoundedHttp(System::nanoTime);

  private Plans() {}

  static Plan.Model model(Dialect dialect, URI at, String name, Duration timeout) {
    return new Plan.Model(
        new Endpoint("twin", name, at, KEY, Optional.of(0.2), 700), dialect, timeout, PRICES);
  }

  static Plan only(Plan.Model... models) {
    return new Plan(List.copyOf(Arrays.asList(models)), false, Limits.NONE, false);
  }

  static ProviderReplies replies(Plan plan) {
    return replies(_ -> plan);
  }

  static ProviderReplies replies(Function<WorkspaceId, Plan> plans) {
    return new ProviderReplies(
        plans, new ExtractiveReply(), new InMemorySpending(), new Canary(new byte[] {1}), HTTP);
  }
}
