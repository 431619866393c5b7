package com.nexora.chat.modeltwin;

import java.util.HashSet;
import java.util.Set;

/// Counts tokens, and remembers prompts as the providers' caches do: OpenAI finds a beginning it
/// has seen by itself, from 1,024 tokens on and in steps of 128; Anthropic caches what is marked.
final class Counting {

  private static final int CHARACTERS_A_TOKEN = 4;
  private static final int LEAST = 1_024;
  private static final int STEP = 128;

  private final Set<String> beginnings = new HashSet<>();

  Usage of(Asked asked, String answer) {
    long in = tokens(asked.prompt().length());
    return new Usage(in, tokens(answer.length()), cached(asked));
  }

  private long cached(Asked asked) {
    return switch (asked.protocol()) {
      case OPENAI -> beginning(asked);
      case ANTHROPIC -> marked(asked);
      case GEMINI, MISTRAL, OLLAMA -> 0;
    };
  }

  private long beginning(Asked asked) {
    long longest = 0;
    String prompt = asked.prompt();
    for (int end = LEAST; tokens(prompt.length()) >= end; end += STEP) {
      String part = asked.key() + " " + asked.model() + " "
          + prompt.substring(0, Math.min(prompt.length(), end * CHARACTERS_A_TOKEN));
      longest = beginnings.add(part) ? longest : end;
    }
    return longest;
  }

  private long marked(Asked asked) {
    return asked.marked() && !beginnings.add(asked.key() + " " + asked.system())
        ? tokens(asked.system().length())
        : 0;
  }

  private static long tokens(int characters) {
    return Math.ceilDiv(characters, CHARACTERS_A_TOKEN);
  }
}
