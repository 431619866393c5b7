package com.nexora.chat.console;

import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.console.api.AuditApi;
import com.nexora.chat.console.api.ConfigurationApi;
import com.nexora.chat.console.api.ConversationsApi;
import com.nexora.chat.console.api.Description;
import com.nexora.chat.console.api.FiguresApi;
import com.nexora.chat.console.api.NowApi;
import com.nexora.chat.console.page.Configuration;
import com.nexora.chat.console.page.ConfigurationForm;
import com.nexora.chat.console.page.Confirming;
import com.nexora.chat.console.page.Conversations;
import com.nexora.chat.console.page.EntryForms;
import com.nexora.chat.console.page.EntryLists;
import com.nexora.chat.console.page.FromIntercom;
import com.nexora.chat.console.page.Home;
import com.nexora.chat.console.page.Live;
import com.nexora.chat.console.page.Numbers;
import com.nexora.chat.console.page.People;
import com.nexora.chat.console.page.Persons;
import com.nexora.chat.console.page.Playground;
import com.nexora.chat.console.page.RuleTester;
import com.nexora.chat.console.page.SetAside;
import com.nexora.chat.console.page.SetUp;
import com.nexora.chat.console.page.SignIn;
import com.nexora.chat.console.page.Tokens;
import com.nexora.chat.console.password.Argon2Passwords;
import com.nexora.chat.console.web.Assets;
import com.nexora.chat.console.web.Gate;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.console.web.Sending;
import com.nexora.chat.console.web.Templates;
import io.helidon.webserver.http.HttpService;
import java.util.List;
import java.util.stream.Stream;

/// The web console, under `/console`.
public final class Console {

  /// Where Intercom leads people who sign in with it; to be registered with the public app.
  public static final String BACK_FROM_INTERCOM = FromIntercom.BACK;

  private Console() {}

  /// Digests of the passwords that people sign in with.
  public static Passwords passwords() {
    return new Argon2Passwords();
  }

  /// Pages under `/console`, and the API for programs under `/api`; to be registered at the root.
  public static HttpService pages(ConsoleUse use) {
    Sending sending = new Sending(new Gate(use.entering(), use.tokens()), new Templates());
    List<Route> routes = routes(use);
    return rules -> sending.serve(rules, routes);
  }

  /// All there are.
  static List<Route> routes(ConsoleUse use) {
    return Stream.concat(routesOfPages(use), programs(use).stream()).toList();
  }

  /// What programs can ask for, with its description.
  private static List<Route> programs(ConsoleUse use) {
    return Description.with(Stream.of(
            new NowApi(use.overseeing()).routes(),
            new ConfigurationApi(use.configuring(), use.reading()).routes(),
            new ConversationsApi(use.reviewing()).routes(),
            new FiguresApi(use.figures()).routes(),
            new AuditApi(use.managing()).routes())
        .flatMap(List::stream)
        .toList());
  }

  private static Stream<Route> routesOfPages(ConsoleUse use) {
    return Stream.of(
            List.of(Assets.route()),
            new SignIn(use.entering(), use.intercom().isPresent()).routes(),
            use.intercom()
                .map(
                    way -> new FromIntercom(use.entering(), way.entering(), way.consent()).routes())
                .orElse(List.of()),
            new Home(use.managing()).routes(),
            new Live(use.overseeing()).routes(),
            new SetAside(use.overseeing()).routes(),
            new Conversations(use.reviewing()).routes(),
            new Numbers(use.figures(), use.gaps()).routes(),
            // Before the configuration, which has versions at such addresses.
            new EntryLists(
                    new Configuration(
                        use.configuring(), use.reading(), new Confirming(use.entering())),
                    use.entries(),
                    new EntryForms(use.editing(), use.entries(), use.reading(), use.settingUp()))
                .routes(),
            new RuleTester(use.configuring(), use.reading(), use.rules()).routes(),
            new ConfigurationForm(
                    use.configuring(),
                    use.reading(),
                    use.editing(),
                    use.settingUp(),
                    new Confirming(use.entering()))
                .routes(),
            new Configuration(use.configuring(), use.reading(), new Confirming(use.entering()))
                .routes(),
            new Playground(use.configuring(), use.reading(), use.trying(), use.clock()).routes(),
            new SetUp(use.settingUp(), use.configuring(), use.reading()).routes(),
            new People(use.managing(), new Confirming(use.entering())).routes(),
            new Persons(use.privacy(), new Confirming(use.entering())).routes(),
            new Tokens(use.tokens(), new Confirming(use.entering()), use.clock()).routes())
        .flatMap(List::stream);
  }
}
