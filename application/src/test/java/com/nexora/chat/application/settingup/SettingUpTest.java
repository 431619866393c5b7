package com.nexora.chat.application.settingup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.SetUp;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.application.usecase.ConnectWorkspace.Result;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace.Somebody;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingUpTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final URI EU = URI.create("https://api.eu.intercom.io");
  private static final Secret TOKEN = new Secret("token");
  private static final Secret SECRET = new Secret("secret");

  private final InMemoryStore memory = new InMemoryStore();
  private final InMemoryIntroduction intercom = new InMemoryIntroduction();
  private final InMemoryGrants grants = new InMemoryGrants();
  private final InMemoryMirror mirror = new InMemoryMirror(memory);
  private final AuditLog audit = new InMemoryAuditLog();
  private final SetUpWorkspace settingUp = SetUp.workspaces(
      new SetUp.Parts(
          Optional.of(
              Connect.workspaces(intercom, grants, new InMemoryAttempts(memory), _ -> true)),
          workspace -> grants.of(workspace).map(grant -> new Opening(grant.api(), grant.token())),
          (_, opening) ->
              List.of(new Finding(Level.FINE, "connection", opening.api().getHost())),
          _ -> List.of(new Finding(Level.NOTE, "webhooks", "None came.")),
          mirror,
          memory.store().knowledge(),
          "words",
          audit,
          memory),
      new SetUpWorkspace.Ways(Map.of("eu", EU), Optional.empty()));

  @Test
  void a_workspace_is_connected_with_its_own_app_and_that_is_written_down() {
    intercom.opens(TOKEN, person(ACME));
    assertEquals(Optional.empty(), settingUp.look(ACME).connected());
    assertInstanceOf(Result.Connected.class, settingUp.connect(ACME, "eu", TOKEN, SECRET, "olga"));
    assertEquals(Optional.of(EU), settingUp.look(ACME).connected());
    assertEquals(
        List.of(new AuditLog.Act("olga", "connect", "with its own app, eu")),
        audit.newest(ACME, Long.MAX_VALUE, 9).stream().map(AuditLog.Entry::act).toList());
  }

  @Test
  void a_token_of_another_workspace_connects_neither_and_nothing_is_written_down() { // T-01
    intercom.opens(TOKEN, person(ACME));
    assertInstanceOf(
        Result.NotWelcome.class, settingUp.connect(GLOBEX, "eu", TOKEN, SECRET, "olga"));
    assertEquals(List.of(), grants.all());
    assertEquals(List.of(), audit.newest(GLOBEX, Long.MAX_VALUE, 9));
  }

  @Test
  void a_token_is_tried_at_no_other_host_than_those_that_are_offered() {
    assertThrows(
        IllegalArgumentException.class,
        () -> settingUp.connect(ACME, "http://169.254.169.254", TOKEN, SECRET, "olga"));
  }

  @Test
  void who_may_speak_and_who_may_take_over_is_read_from_the_copy_of_the_workspace() {
    mirrored(
        MirrorKind.ADMIN,
        new Mirrored.Admin("1", "Zoe", "", false, false, true, List.of()),
        new Mirrored.Admin("2", "Ada", "", false, false, true, List.of()),
        new Mirrored.Admin("3", "Without a seat", "", false, false, false, List.of()));
    mirrored(MirrorKind.TEAM, new Mirrored.Team("71", "Support", List.of("1"), "manual", 0));
    mirrored(
        MirrorKind.HELP_CENTER,
        new Mirrored.HelpCenter("5", "Other", "", false, List.of("fr")),
        new Mirrored.HelpCenter("6", "Main", "", true, List.of("de-AT", "en")));
    SetUpWorkspace.State state = settingUp.look(ACME);
    assertEquals(List.of(new Somebody("2", "Ada"), new Somebody("1", "Zoe")), state.agents());
    assertEquals(
        List.of(
            new Taker(true, "71", "Support"),
            new Taker(false, "2", "Ada"),
            new Taker(false, "1", "Zoe")),
        state.takers());
    assertEquals(List.of("de", "en", "fr"), state.languages());
    assertTrue(settingUp.look(GLOBEX).takers().isEmpty());
  }

  @Test
  void the_doctor_is_asked_once_there_is_somebody_to_ask() {
    assertEquals(List.of(), settingUp.check(ACME));
    intercom.opens(TOKEN, person(ACME));
    settingUp.connect(ACME, "eu", TOKEN, SECRET, "olga");
    assertEquals(
        List.of("api.eu.intercom.io", "None came."),
        settingUp.check(ACME).stream().map(Finding::sentence).toList());
  }

  private void mirrored(MirrorKind kind, Mirrored... things) {
    MirrorRun run = mirror.begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
    mirror.keep(ACME, run, MirrorPage.whole(List.of(things)), Duration.ofMinutes(1));
  }

  private static Person person(WorkspaceId workspace) {
    return new Person(workspace, EU, "Acme", new TeammateId("814"), true, true);
  }
}
