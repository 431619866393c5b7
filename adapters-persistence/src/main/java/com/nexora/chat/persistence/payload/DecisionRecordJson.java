package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.turn.DecisionRecord;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/// A decision record as it is stored. It is plain text and numbers, so its fields are the JSON's.
public final class DecisionRecordJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private DecisionRecordJson() {}

  public static String of(DecisionRecord record) {
    return JSON.toJson(record);
  }

  public static DecisionRecord read(String json) {
    return JSON.fromJson(json, DecisionRecord.class);
  }
}
