package com.nexora.chat.domain.routing;

/// How the agent speaks where a rule says so. What is empty is as everywhere in the workspace.
///
/// @param name as rules and the record call it; the customer sees the teammate the agent speaks as
/// @param tone told to models that write; the built-in one quotes and has no tone
/// @param askBack asked when the articles hold no answer
/// @param source stands before the link to the article an answer comes from
/// @param signOff the last line of an answer
public record Persona(String name, String tone, String askBack, String source, String signOff) {

  public static final Persona NONE = new Persona("", "", "", "", "");

  public String askBack(String usual) {
    return askBack.isEmpty() ? usual : askBack;
  }

  public String source(String usual) {
    return source.isEmpty() ? usual : source;
  }
}
