package com.nexora.chat.intercom.webhook;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What a class has logged while a test listened.
final class Warnings extends Handler implements AutoCloseable {

  private final Logger logger;
  private final List<String> told = new CopyOnWriteArrayList<>();

  Warnings(Class<?> teller) {
    logger = Logger.getLogger(teller.getName());
    logger.addHandler(this);
  }

  List<String> told() {
    return told;
  }

  @Override
  public void publish(LogRecord entry) {
    told.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
