package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ModelPlan.Budget;
import com.nexora.chat.llm.ModelPlan.Certification;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.ModelPlan.Prices;
import com.nexora.chat.llm.Provider;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSectionTest {

  private static final String REST = """
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: "Read more:", ask-back: More?, handoff: Somebody will come.}
      """;

  private static final Map<String, String> ENVIRONMENT =
      Map.of("OPENAI_KEY", "sk-one", "CLAUDE_KEY", "sk-two", "LAN", "http://10.0.0.7:11434");

  private static ModelPlan read(String section) {
    return WorkspacesFile.parse("w.yaml", file(section), ENVIRONMENT).getFirst().model();
  }

  private static String mistake(String section) {
    return String.valueOf(assertThrows(BadSettings.class, () -> read(section)).getMessage());
  }

  private static String file(String section) {
    return "workspaces:\n  - id: w1\n    name: One\n" + section.indent(4) + REST.indent(4);
  }

  @Test
  void without_a_section_nothing_leaves_this_process() {
    assertEquals(ModelPlan.BUILT_IN, read(""));
  }

  @Test
  void a_plan_is_read_as_it_is_written() {
    ModelPlan plan = read("""
        model:
          provider: openai
          name: gpt-5-mini
          api-key: ${OPENAI_KEY}
          temperature: 0.2
          max-tokens: 1200
          timeout-seconds: 15
          prices: {input: 0.25, cached: 0.025, output: 2}
          otherwise: quote
          budget: {tokens-a-turn: 20000, tokens-a-day: 2000000, tokens-a-conversation: 60000}
          fallbacks:
            - {provider: anthropic, name: claude-haiku, api-key: "${CLAUDE_KEY}"}
            - {provider: ollama, name: llama3, base-url: "${LAN}", allow-private: true}
        """);
    assertTrue(plan.quoting());
    assertEquals(new Budget(20_000, 2_000_000, 60_000, 0, 0), plan.budget());
    assertEquals(
        List.of(
            new Model(
                Provider.OPENAI,
                "gpt-5-mini",
                URI.create("https://api.openai.com/v1"),
                new ModelPlan.Key.Given(new Secret("sk-one")),
                Optional.of(0.2),
                1_200,
                Duration.ofSeconds(15),
                new Prices(0.25, 0.025, 2),
                false),
            new Model(
                Provider.ANTHROPIC,
                "claude-haiku",
                URI.create("https://api.anthropic.com/v1"),
                new ModelPlan.Key.Given(new Secret("sk-two")),
                Optional.empty(),
                800,
                Duration.ofSeconds(20),
                Prices.UNKNOWN,
                false),
            new Model(
                Provider.OLLAMA,
                "llama3",
                URI.create("http://10.0.0.7:11434"),
                new ModelPlan.Key.None(),
                Optional.empty(),
                800,
                Duration.ofSeconds(20),
                Prices.UNKNOWN,
                true)),
        plan.models());
  }

  @Test
  void a_key_stands_in_the_environment_and_is_never_printed() {
    assertTrue(mistake("model: {provider: openai, name: gpt, api-key: sk-plain}")
        .contains("must not hold a secret"));
    assertTrue(mistake("model: {provider: openai, name: gpt, api-key: \"${GONE}\"}")
        .contains("GONE, which is not set"));
    ModelPlan plan = read("model: {provider: openai, name: gpt, api-key: \"${OPENAI_KEY}\"}");
    assertFalse(plan.toString().contains("sk-one"));
  }

  @Test
  void a_key_that_is_sealed_in_the_database_is_named() {
    ModelPlan plan = read("model: {provider: openai, name: gpt, api-key: \"stored:main-key\"}");
    assertEquals(new ModelPlan.Key.Stored("main-key"), plan.models().getFirst().key());
    for (String name : List.of("", "Main", "sk_live", "-x", "a b")) {
      assertTrue(
          mistake("model: {provider: openai, name: gpt, api-key: \"stored:" + name + "\"}")
              .contains("./nexora key set --name"),
          name);
    }
    assertTrue(
        mistake("model: {provider: ollama, name: x, base-url: \"${LAN}\", allow-private: true,"
                + " api-key: \"stored:x\"}")
            .contains("with no api-key"));
  }

  @Test
  void a_budget_in_money_needs_prices_for_every_model() {
    String first = """
        model:
          provider: openai
          name: gpt
          api-key: ${OPENAI_KEY}
          budget: {cost-a-day: 12.5, cost-a-conversation: 0.05}
        """;
    String prices = "  prices: {input: 0.25, output: 2}\n";
    assertEquals(new Budget(0, 0, 0, 12_500_000, 50_000), read(first + prices).budget());
    assertTrue(mistake(first).contains("every model needs prices"));
    assertTrue(mistake(
            first
                + prices
                + "  fallbacks: [{provider: ollama, name: x, base-url: \"${LAN}\", allow-private: true}]\n")
        .contains("every model needs prices"));
    assertTrue(mistake(first.replace("12.5", "-1") + prices).contains("from 0 to 1000000"));
  }

  @Test
  void fallbacks_are_certified_and_the_first_model_is_if_the_file_says_so() {
    String model =
        "model:\n  provider: ollama\n  name: llama3\n  base-url: ${LAN}\n  allow-private: true\n";
    assertEquals(new Certification(false, Duration.ofDays(90)), read(model).certification());
    assertEquals(
        new Certification(true, Duration.ofDays(30)),
        read(model + "  certification: {of: all, days: 30}\n").certification());
    assertTrue(mistake(model + "  certification: {of: none}\n")
        .contains("model.certification.of is fallbacks or all, not 'none'"));
    assertTrue(mistake(model + "  certification: {days: 0}\n").contains("from 1 to 3650"));
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    assertTrue(mistake("model: {provider: closedai, name: gpt}").contains("openai-compatible"));
    assertTrue(mistake("model: {provider: openai, name: gpt}").contains("needs an api-key"));
    assertTrue(mistake("model: {provider: openai-compatible, name: x}").contains("base-url"));
    assertTrue(mistake("model: {provider: ollama, name: x, temperature: hot}").contains("line 4"));
    assertTrue(mistake("model: {provider: ollama, name: x, timeout-seconds: 600}")
        .contains("from 1 to 60"));
    assertTrue(mistake("model: {provider: ollama, name: x, api-kye: y}").contains("api-kye"));
    assertTrue(mistake("model: {provider: ollama, name: x, otherwise: pray}").contains("quote"));
  }

  /// C-08, C-09
  @Test
  void an_address_is_on_the_web_hides_nobody_and_never_gets_a_key_in_the_clear() {
    for (String address : List.of(
        "file:///etc/passwd",
        "gopher://host/",
        "https://user:word@host/v1",
        "https://host/v1?x=y",
        "https://host/v1#x",
        "http://0x7f000001/",
        "https://host\\n.evil/")) {
      String written = "model: {provider: ollama, name: x, base-url: \"" + address + "\"}";
      assertTrue(mistake(written).contains("must look like"), address);
    }
    assertTrue(mistake(
            "model: {provider: ollama, name: x, base-url: \"${LAN}\", allow-private: true, api-key: \"${OPENAI_KEY}\"}")
        .contains("with no api-key"));
  }

  /// C-08
  @Test
  void a_server_of_the_own_network_is_allowed_by_name() {
    for (String host : List.of(
        "10.0.0.7", "172.16.0.1", "192.168.1.9", "169.254.169.254", "100.64.0.1", "0.0.0.0")) {
      String model =
          "model: {provider: openai-compatible, name: x, base-url: \"https://" + host + "/v1\"";
      assertTrue(mistake(model + "}").contains("private network: write allow-private: true"), host);
      assertTrue(read(model + ", allow-private: true}").models().getFirst().allowPrivate(), host);
    }
    assertTrue(mistake("model: {provider: ollama, name: x, base-url: \"http://ollama.lan:11434\"}")
        .contains("allow-private: true for a server of your own network"));
    String here = "model: {provider: ollama, name: x, base-url: \"http://127.0.0.1:11434\"}";
    assertFalse(read(here).models().getFirst().allowPrivate());
    assertTrue(mistake("model: {provider: ollama, name: x, allow-private: perhaps}")
        .contains("is true or false"));
  }

  @Test
  void personal_data_is_masked_unless_the_file_says_otherwise() {
    String model =
        "model:\n  provider: ollama\n  name: llama3\n  base-url: ${LAN}\n  allow-private: true\n";
    assertFalse(read(model).personalDataLeaves());
    assertFalse(read(model + "  personal-data: mask\n").personalDataLeaves());
    assertTrue(read(model + "  personal-data: send\n").personalDataLeaves());
    assertTrue(mistake(model + "  personal-data: hide\n")
        .contains("model.personal-data is mask or send, not 'hide'"));
  }
}
