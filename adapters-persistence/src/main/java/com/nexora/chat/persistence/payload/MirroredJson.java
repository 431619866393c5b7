package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/// A mirrored thing as it is stored. It is texts, numbers and lists of them, so its fields are the
/// JSON's.
public final class MirroredJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private MirroredJson() {}

  public static String of(Mirrored thing) {
    return JSON.toJson(thing);
  }

  public static Mirrored read(MirrorKind kind, String json) {
    return JSON.fromJson(json, shape(kind));
  }

  private static Class<? extends Mirrored> shape(MirrorKind kind) {
    return switch (kind) {
      case ADMIN -> Mirrored.Admin.class;
      case TEAM -> Mirrored.Team.class;
      case SEGMENT -> Mirrored.Segment.class;
      case TAG -> Mirrored.Tag.class;
      case CONTACT_ATTRIBUTE, COMPANY_ATTRIBUTE, CONVERSATION_ATTRIBUTE -> Mirrored.Attribute.class;
      case OFFICE_HOURS -> Mirrored.OfficeHours.class;
      case BRAND -> Mirrored.Brand.class;
      case HELP_CENTER -> Mirrored.HelpCenter.class;
      case COLLECTION -> Mirrored.Collection.class;
      case ARTICLE -> Mirrored.Article.class;
    };
  }
}
