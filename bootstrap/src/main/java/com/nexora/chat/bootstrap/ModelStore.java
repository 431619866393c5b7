package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Ports;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ProviderModels;
import com.nexora.chat.persistence.CertificateFile;
import com.nexora.chat.persistence.Persistence;
import java.time.InstantSource;
import java.util.function.Function;

/// What a service stores for models, for whoever tries models beside it.
public final class ModelStore implements AutoCloseable {

  private final Persistence store;
  private final ProviderModels.Store models;

  ModelStore(Persistence store, ProviderModels.Store models) {
    this.store = store;
    this.models = models;
  }

  static ProviderModels.Store models(Settings settings, Persistence store) {
    return new ProviderModels.Store(
        store.spending(),
        Keys.open(settings).map(store::providerKeys),
        store.certificates(),
        InstantSource.system());
  }

  public ProviderModels.Store models() {
    return models;
  }

  /// @return false when a newer certificate is there
  /// @throws PortFailure when it cannot be stored
  public boolean keep(WorkspaceId workspace, Certificate certificate) {
    return store.certificates().keep(workspace, certificate);
  }

  /// As `./nexora certify --import` reads it.
  public static String written(Certificate certificate) {
    return CertificateFile.written(certificate);
  }

  @Override
  public void close() {
    store.close();
  }

  /// Models that run elsewhere are waited for on the turn's own thread, which costs nothing.
  static Ports.Models withProviders(
      Ports.Models here, Function<WorkspaceId, ModelPlan> plans, ProviderModels.Store store) {
    return new Ports.Models(
        here.embed(),
        here.language(),
        here.intent(),
        ProviderModels.open(plans, here.reply(), store));
  }
}
