package com.nexora.chat.quality.eval.importing;

import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// A suite as YAML, as far as drafted cases need it.
final class SuiteWriter {

  private static final String HEAD = """
      # Drafted from past conversations: what is expected is what happened. Check each case,
      # correct it, and take out its line 'drafted'. Customers' words stand here as they were
      # written, personal data included.
      """;

  private SuiteWriter() {}

  static String written(String name, String workspace, List<Case> cases) {
    Map<String, Object> suite = new LinkedHashMap<>();
    suite.put("suite", name);
    suite.put("workspace", workspace);
    suite.put("cases", cases.stream().map(SuiteWriter::map).toList());
    DumpSettings settings = DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setWidth(100)
        .setIndentWithIndicator(true)
        .setIndicatorIndent(2)
        .setIndent(4)
        .build();
    return HEAD + new Dump(settings).dumpToString(suite);
  }

  private static Map<String, Object> map(Case drafted) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", drafted.name());
    map.put("kind", drafted.kind());
    map.put("drafted", true);
    map.put("said", drafted.said().stream().map(SuiteWriter::line).toList());
    Map<String, Object> contact = new LinkedHashMap<>();
    if (drafted.visitor().lead()) {
      contact.put("role", "lead");
    }
    if (!drafted.visitor().page().isEmpty()) {
      contact.put("page", drafted.visitor().page());
    }
    if (!contact.isEmpty()) {
      map.put("contact", contact);
    }
    map.put("at", drafted.at().toString());
    Map<String, Object> expect = new LinkedHashMap<>();
    expect.put("decision", drafted.expected().decisions().stream().sorted().toList());
    if (!drafted.expected().sources().isEmpty()) {
      expect.put("sources", drafted.expected().sources());
    }
    map.put("expect", expect);
    return map;
  }

  private static Map<String, String> line(Line line) {
    return Map.of(line.speaker().name().toLowerCase(Locale.ROOT), line.text());
  }
}
