package com.nexora.chat.application.port;

import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.knowledge.Article.Section;
import java.util.List;
import java.util.Map;

/// One of a workspace's own things, as Intercom described it when it was last read. Ids are
/// Intercom's, unique within workspace and kind. What Intercom leaves out is an empty text or list.
public sealed interface Mirrored {

  MirrorKind kind();

  String id();

  /// A teammate.
  ///
  /// @param email empty where Intercom does not say, and in what was mirrored before it was kept
  /// @param away whether they set themselves away; that they did not does not make them present
  /// @param reassigns whether replies to them go to others meanwhile
  /// @param inboxSeat without it nobody can be assigned a conversation
  /// @param teams ids
  record Admin(
      String id,
      String name,
      String email,
      boolean away,
      boolean reassigns,
      boolean inboxSeat,
      List<String> teams)
      implements Mirrored {
    public Admin {
      email = email == null ? "" : email;
      teams = List.copyOf(teams);
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.ADMIN;
    }
  }

  /// @param members ids of teammates
  /// @param distribution such as `manual` or `round_robin`
  /// @param mostEach conversations a member has at a time, at most; 0 for no limit
  record Team(String id, String name, List<String> members, String distribution, int mostEach)
      implements Mirrored {
    public Team {
      members = List.copyOf(members);
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.TEAM;
    }
  }

  /// @param of `contact` or `user`
  record Segment(String id, String name, String of) implements Mirrored {
    @Override
    public MirrorKind kind() {
      return MirrorKind.SEGMENT;
    }
  }

  record Tag(String id, String name) implements Mirrored {
    @Override
    public MirrorKind kind() {
      return MirrorKind.TAG;
    }
  }

  /// A field that contacts, companies or conversations can have.
  ///
  /// @param name what values are written by
  /// @param label what people see
  /// @param type as Intercom names it; conversations have other types than contacts and companies
  /// @param options of a list, those in use
  /// @param writable whether an app may write values
  record Attribute(
      Model model,
      String id,
      String name,
      String label,
      String type,
      List<String> options,
      boolean writable,
      boolean archived)
      implements Mirrored {

    public Attribute {
      options = List.copyOf(options);
    }

    @Override
    public MirrorKind kind() {
      return switch (model) {
        case CONTACT -> MirrorKind.CONTACT_ATTRIBUTE;
        case COMPANY -> MirrorKind.COMPANY_ATTRIBUTE;
        case CONVERSATION -> MirrorKind.CONVERSATION_ATTRIBUTE;
      };
    }
  }

  /// A schedule. Intercom does not say whose it is.
  ///
  /// @param timeZone an IANA name
  /// @param always open day and night; then `week` says nothing
  /// @param week in minutes from Monday 00:00
  record OfficeHours(
      String id,
      String name,
      String timeZone,
      boolean always,
      List<Span> week,
      List<SpecialDay> specialDays)
      implements Mirrored {

    public OfficeHours {
      week = List.copyOf(week);
      specialDays = List.copyOf(specialDays);
    }

    /// @param fromMinute inclusive
    /// @param toMinute exclusive
    public record Span(int fromMinute, int toMinute) {}

    /// A day on which the week does not hold.
    ///
    /// @param date as 2026-12-24
    /// @param everyYear whether the year of the date says nothing
    /// @param open in minutes from 00:00 of that day; empty when it is closed
    public record SpecialDay(String name, String date, boolean everyYear, List<Span> open) {
      public SpecialDay {
        open = List.copyOf(open);
      }
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.OFFICE_HOURS;
    }
  }

  /// @param main whether it is the workspace's default
  /// @param helpCenter its id
  record Brand(String id, String name, boolean main, String helpCenter) implements Mirrored {
    @Override
    public MirrorKind kind() {
      return MirrorKind.BRAND;
    }
  }

  /// @param main whether it is the workspace's default
  /// @param locales those it is written in
  record HelpCenter(String id, String name, String url, boolean main, List<String> locales)
      implements Mirrored {
    public HelpCenter {
      locales = List.copyOf(locales);
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.HELP_CENTER;
    }
  }

  /// @param parent the collection it lies in
  /// @param helpCenter its id
  /// @param names by locale, where it has several
  record Collection(
      String id,
      String name,
      String url,
      String parent,
      String helpCenter,
      Map<String, String> names)
      implements Mirrored {
    public Collection {
      names = Map.copyOf(names);
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.COLLECTION;
    }
  }

  /// @param defaultLocale the one among the contents that holds when no other is asked for
  /// @param collections ids of those it lies in
  /// @param audience who may read it, such as `everyone` or `restricted`
  /// @param contents by locale
  record Article(
      String id,
      String defaultLocale,
      List<String> collections,
      String audience,
      Map<String, Content> contents)
      implements Mirrored {

    public Article {
      collections = List.copyOf(collections);
      contents = Map.copyOf(contents);
    }

    /// @param version when it was last changed, in seconds since 1970
    /// @param url where customers read it; empty where nobody can
    /// @param published whether it has readers: it is no draft and has an address. A draft is
    ///     mirrored without its text
    public record Content(
        long version, String title, String url, boolean published, List<Section> sections) {
      public Content {
        sections = List.copyOf(sections);
      }
    }

    @Override
    public MirrorKind kind() {
      return MirrorKind.ARTICLE;
    }
  }
}
