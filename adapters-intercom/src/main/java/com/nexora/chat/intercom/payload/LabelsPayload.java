package com.nexora.chat.intercom.payload;

import com.nexora.chat.intercom.payload.ArticlesPayload.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `tag_list`, `brand_list` and `help_center_list` with their things in `data`,
/// and `segment_list`. What one kind has, the others lack.
public record LabelsPayload(
    @Nullable List<@Nullable LabelPayload> data,
    @Nullable List<@Nullable LabelPayload> segments,
    @Nullable Pages pages) {

  /// @param isDefault of a brand
  /// @param defaultOne of a help center; `default` in JSON
  public record LabelPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable String personType,
      @Nullable Boolean isDefault,
      @Nullable String helpCenterId,
      @Nullable String displayName,
      @Nullable String url,

      @jakarta.json.bind.annotation.JsonbProperty("default") @Nullable
      Boolean defaultOne,

      @Nullable List<@Nullable String> locales) {}
}
