package com.nexora.chat.architecture.planted.persistence;

import dev.langchain4j.model.chat.ChatModel;

/// Breaks langchain4j-stays-in-llm.
record AsksAModel(ChatModel model) {}
