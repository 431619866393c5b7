package com.nexora.chat.llm.provider;

import com.nexora.chat.llm.provider.anthropic.Anthropic;
import com.nexora.chat.llm.provider.gemini.Gemini;
import com.nexora.chat.llm.provider.mistral.Mistral;
import com.nexora.chat.llm.provider.ollama.Ollama;
import com.nexora.chat.llm.provider.openai.OpenAi;
import com.nexora.chat.modeltwin.Protocol;
import org.junit.jupiter.api.Nested;

class ProvidersTest {

  @Nested
  class OfOpenAi extends ProviderContract {
    OfOpenAi() {
      super(new OpenAi(true), Protocol.OPENAI);
    }
  }

  @Nested
  class OfServersLikeOpenAi extends ProviderContract {
    OfServersLikeOpenAi() {
      super(new OpenAi(false), Protocol.OPENAI);
    }
  }

  @Nested
  class OfAnthropic extends ProviderContract {
    OfAnthropic() {
      super(new Anthropic(), Protocol.ANTHROPIC);
    }
  }

  @Nested
  class OfGemini extends ProviderContract {
    OfGemini() {
      super(new Gemini(), Protocol.GEMINI);
    }
  }

  @Nested
  class OfMistral extends ProviderContract {
    OfMistral() {
      super(new Mistral(), Protocol.MISTRAL);
    }
  }

  @Nested
  class OfOllama extends ProviderContract {
    OfOllama() {
      super(new Ollama(), Protocol.OLLAMA);
    }
  }
}
