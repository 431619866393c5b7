package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Visible;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Addresses: what a reader could click, type or be sent to.
///
/// An address on the help centre's own host may be said when the sources name it; one on a host of
/// the workspace's list also when it has nothing in which data could leave: no query, no user, no
/// port, no long word. That an article names a host is not enough: articles may be written by many
/// hands.
final class Links {

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62}+)";

  private static final Pattern WITH_SCHEME = Pattern.compile(
      "(?i)(?<![\\p{Alnum}])(?:[a-z][a-z\\d+-]{1,20}:\\s?/{1,3}|(?:javascript|vbscript|data|file|blob|mailto"
          + "|tel|sms|ftp|intent|view-source)\\s?:(?=\\S))[^\\s<>\"'»”]{1,2000}|(?<![:\\w/])//"
          + LABEL
          + "\\.[^\\s<>\"'»”]{1,2000}");

  private static final Pattern HOST = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:" + LABEL
      + "\\.){1,10}(\\p{L}{2,24}|xn--[a-z\\d-]{1,58}|(?=[\\p{L}\\d]{0,23}\\p{L})[\\p{L}\\d]{2,24})(?![\\p{L}\\p{N}])"
      + "(?::\\d{1,5})?(?:[/?#][^\\s<>\"'»”]{0,2000})?");

  /// Judged as personal data, not as addresses of the web.
  private static final Pattern MAIL = Pattern.compile(
      "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}+@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,250}+");

  /// Endings that files have and no domain has.
  private static final Set<String> FILES = Set.of(
      "csv", "pdf", "xls", "xlsx", "doc", "docx", "ppt", "pptx", "png", "jpg", "jpeg", "gif", "svg",
      "txt", "json", "xml", "html", "htm", "css", "js", "mp3", "mp4", "log", "yaml", "yml", "ini",
      "exe", "dmg", "apk", "ics", "vcf", "eml", "heic", "tsv", "odt", "ods", "rtf");

  private static final Pattern NUMBERED = Pattern.compile(
      "(?<![\\d.])(?:(?:\\d{1,3}\\.){3}\\d{1,3}|0x[\\da-fA-F]{8}|\\[[\\da-fA-F:]{4,40}])(?![\\d.])");

  /// Only with a scheme in front: turned text has dots in odd places.
  private static final Pattern PLAINLY =
      Pattern.compile("(?i)(?:https?\\s?:\\s?/\\s?/|www\\.)[^\\s<>\"']{3,2000}");

  private static final Pattern AFTER = Pattern.compile("[.,;:!?)\\]}'\"»”*…]+$");

  private static final Set<String> DOMAINS = domains("""
      com net org info biz io app dev ai co me tv xyz top site online store shop club live link click
      page pages web website space cloud tech agency work world today news blog help support chat
      email zip mov link loan win bid trade science party review download stream fun icu vip pro name
      mobi asia jobs travel museum aero coop edu gov mil int arpa onion eth example test invalid
      localhost local internal lan corp home bank finance money pay cash credit social network
      life buzz cyou cfd sbs rest guru services digital monster quest ninja bar beauty hair skin
      autos boats homes mom lol wiki ink best cam date faith men racing stream wang work zone
      """);

  private Links() {}

  static Stream<Finding> check(Case judged) {
    Stream<String> near = judged.views().near().stream().flatMap(Links::in);
    Stream<String> turned = judged.views().turned().stream()
        .flatMap(view -> PLAINLY.matcher(view).results().map(MatchResult::group));
    return Stream.concat(near, turned)
        .filter(found -> !allowed(found, judged))
        .map(found -> new Finding(Breach.FOREIGN_LINK, found));
  }

  /// Everything that can be taken for an address, without the punctuation after it.
  static Stream<String> in(String text) {
    String dotted = Visible.withPlainDots(text);
    return Stream.concat(
            Stream.of(WITH_SCHEME, NUMBERED)
                .flatMap(pattern -> pattern.matcher(dotted).results().map(MatchResult::group)),
            HOST.matcher(MAIL.matcher(dotted).replaceAll(" "))
                .results()
                .filter(found -> isHost(found.group(), found.group(1)))
                .map(MatchResult::group))
        .map(found -> AFTER.matcher(found).replaceFirst(""))
        .filter(found -> !found.isEmpty());
  }

  /// The text without its addresses: they are judged as they stand, and turned they are others.
  static String without(String text) {
    String rest = WITH_SCHEME.matcher(text).replaceAll(" ");
    return HOST.matcher(rest).replaceAll(" ");
  }

  /// `e.g` and `report.csv` are none; whatever else looks like one is.
  private static boolean isHost(String found, String last) {
    boolean shortcut = found.length() <= 4 && found.indexOf('.') == 1;
    boolean file = FILES.contains(last.toLowerCase(Locale.ROOT)) && !found.contains("/");
    // `3v1l.l1f3` is read as a word, `1.2b` is not.
    boolean figures = last.matches(".*\\d.*") && found.matches("[\\d.]+\\.[^.]*");
    return !shortcut && !file && !figures;
  }

  /// A word with a dot in it that is no domain's, such as `Node.cloudless`: said when a source says
  /// it.
  private static boolean isName(String found) {
    String last = found.substring(found.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return found.matches("[\\p{L}\\p{N}.-]+")
        && !DOMAINS.contains(last)
        && !last.startsWith("xn--");
  }

  private static boolean allowed(String found, Case judged) {
    String host = host(found);
    if (isName(found)) {
      return judged.sources().have(found);
    }
    if (!onTheWeb(found)) {
      return false;
    }
    // Help centres of many companies share a host: of the articles' own, only what they name.
    return judged.policy().hosts().contains(host)
        ? judged.sources().addresses().contains(bare(found)) || carriesNothing(found)
        : judged.sources().hosts().contains(host)
            && (judged.sources().addresses().contains(bare(found))
                || bare(found).equals(host));
  }

  private static boolean onTheWeb(String found) {
    String lower = found.toLowerCase(Locale.ROOT);
    return !lower.contains(":") || lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static boolean carriesNothing(String found) {
    String bare = bare(found);
    return bare.matches("[\\p{Alnum}.-]+(?:/[\\p{Alnum}._~-]{0,60}){0,8}")
        && Arrays.stream(bare.split("[/._-]")).allMatch(word -> word.length() <= 24);
  }

  /// Without scheme and last slash, the host in lower case: how two addresses are compared.
  static String bare(String address) {
    String rest = address.replaceFirst("(?i)^\\s*[a-z][a-z\\d+.-]*:\\s?/{1,3}|^//", "");
    int path = indexOfAny(rest, "/?#");
    String host = rest.substring(0, path).toLowerCase(Locale.ROOT);
    return (host + rest.substring(path)).replaceFirst("/$", "");
  }

  /// With user and port where they are named, so that such an address has no known host.
  static String host(String address) {
    String bare = bare(address);
    return bare.substring(0, indexOfAny(bare, "/?#"));
  }

  private static int indexOfAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static Set<String> domains(String generic) {
    Set<String> all = new HashSet<>(List.of(generic.strip().split("\\s+")));
    all.addAll(Arrays.stream(Locale.getISOCountries())
        .map(country -> country.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet()));
    all.addAll(Set.of("uk", "eu", "su", "ac"));
    return Set.copyOf(all);
  }
}
