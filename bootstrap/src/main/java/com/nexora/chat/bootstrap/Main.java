package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.persistence.CannotServe;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Starts the service from the environment and runs it until the process is told to stop; or, with
/// arguments, carries out one command of an operator on the store of a running service.
public final class Main {

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> environment = System.getenv();
    if (arguments.length > 0) {
      logAsConfigured();
      System.exit(OperatorCommand.run(List.of(arguments), environment));
    }
    serve(environment, Surroundings.AS_SHIPPED);
  }

  static void serve(Map<String, String> environment, Surroundings surroundings)
      throws InterruptedException {
    logAsConfigured();
    try {
      Settings settings = Settings.read(environment);
      // The tokenizer unpacks its native library; by default it would do so in the user's home.
      System.setProperty("DJL_CACHE_DIR", settings.data().resolve("native").toString());
      List<ConfiguredWorkspace> workspaces = Deployment.workspaces(settings, environment);
      workspaces.forEach(Main::warn);
      if (workspaces.isEmpty()) {
        LOG.info(
            () -> "No workspaces file names a workspace: those set up in the console are served,"
                + " and the first one can be set up at /console");
      }
      Service service = Service.start(settings, workspaces, surroundings);
      service.followModels(() -> Deployment.workspaces(settings, environment));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(service::close));
      LOG.info(() -> "Nexora listens on " + settings.host() + ", port " + service.port());
    } catch (BadSettings | CannotServe mistake) {
      LOG.severe(mistake.getMessage());
      System.exit(1);
    }
    Thread.currentThread().join();
  }

  private static void warn(ConfiguredWorkspace workspace) {
    workspace
        .policy()
        .manners()
        .disclosure()
        .warning()
        .ifPresent(warning -> LOG.warning(() -> "Workspace " + workspace + ": " + warning + "."));
  }

  /// The operator's own logging file wins; without one, ours is used.
  private static void logAsConfigured() {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try (InputStream ours = Main.class.getResourceAsStream("/META-INF/logging.properties")) {
      if (ours != null) {
        LogManager.getLogManager().readConfiguration(ours);
      }
    } catch (IOException broken) {
      LOG.warning("The built-in logging settings cannot be read; the JDK's are used.");
    }
  }
}
