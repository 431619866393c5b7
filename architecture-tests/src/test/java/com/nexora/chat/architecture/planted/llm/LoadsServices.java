package com.nexora.chat.architecture.planted.llm;

import java.util.ServiceLoader;

/// Breaks services-are-loaded-in-bootstrap.
final class LoadsServices {

  private LoadsServices() {}

  static ServiceLoader<Runnable> all() {
    return ServiceLoader.load(Runnable.class);
  }
}
