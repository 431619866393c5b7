package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.intent.Calibration;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.BuiltInModel;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Loads the built-in model, and lets it learn each workspace's intents and say what they are
/// worth. Only saves the first turn some waiting; what cannot be loaded fails again where it is
/// needed.
record WarmUp(BuiltInModel model, List<ConfiguredWorkspace> workspaces) implements Runnable {

  private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());

  @Override
  public void run() {
    try {
      model.warmUp();
      for (ConfiguredWorkspace workspace : workspaces) {
        learn(workspace.id(), workspace.policy().intents());
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The built-in model could not be loaded", failure);
    }
  }

  private void learn(WorkspaceId workspace, List<Intent> intents) {
    if (!intents.isEmpty()) {
      Calibration worth = model.calibration(workspace, intents);
      LOG.info(() -> String.format(
          Locale.ROOT,
          "Workspace %s: of %d examples of intents %d are read rightly by the others; a message"
              + " must fit by %.2f",
          workspace,
          worth.judged(),
          worth.right(),
          worth.threshold()));
    }
  }
}
