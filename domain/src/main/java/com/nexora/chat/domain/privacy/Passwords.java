package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Secrets that are secrets because somebody calls them so: `password: …`, `Bearer …`, a name and
/// a password before the host of an address.
final class Passwords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String CALLED =
      "(?:passwor[dt]|passwd|passphrase|passcode|kennwort|mot de passe|contraseña|clave|senha"
          + "|wachtwoord|lösenord|adgangskode|salasana|hasło|heslo|şifre(?:m)?|parola|пароль"
          + "|密码|パスワード|client[ _-]?secret|secret"
          + "|(?<![\\p{L}])(?:pwd|pass|pw|token)"
          + "|(?:api|access|secret|private|account|auth)[ _-]?(?:key|token|schlüssel))";

  private static final String IS = "[\"']?(?:[ \\t]{0,3}(?::=|=>|[:=は是]){1,2}+[ \\t]{0,3}"
      + "|[ \\t]{1,3}(?:is|lautet|ist|est|es|è|é|jest|är|er|on|je)[ \\t:]{1,3})";

  private static final Pattern ASSIGNED = Pattern.compile(
      CALLED + IS + "(?:\"([^\"\\n]{4,200})\"|'([^'\\n]{4,200})'|(\\S{4,500}+))", FLAGS);

  private static final Pattern BEARER = Pattern.compile(
      "(?:(?<![\\p{L}])bearer|authorization: ?basic)[ \\t:]{1,3}([A-Za-z0-9._~+/=\\-]{16,}+)",
      FLAGS);

  private static final Pattern IN_ADDRESS =
      Pattern.compile("://[^\\s/:@\\[]{0,64}+:([^\\s/@\\[]{3,128}+)@");

  private static final String SIGNS = "!$%&*#@^+=~?|";

  private Passwords() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher assigned = ASSIGNED.matcher(view);
    while (assigned.find()) {
      int group = assigned.group(1) != null ? 1 : assigned.group(2) != null ? 2 : 3;
      addIfSecret(view, assigned.start(group), assigned.end(group), found);
    }
    return found;
  }

  static List<Finding> sentIn(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher bearer = BEARER.matcher(view);
    while (bearer.find()) {
      addIfSecret(view, bearer.start(1), bearer.end(1), found);
    }
    return found;
  }

  static List<Finding> inAddresses(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher address = IN_ADDRESS.matcher(view);
    while (address.find()) {
      found.add(new Finding(PersonalKind.KEY, address.start(1), address.end(1)));
    }
    return found;
  }

  /// A word is taken for a word: "password: forgotten". What holds a digit, or a sign among
  /// letters, is taken for a secret.
  private static void addIfSecret(CharSequence view, int start, int last, List<Finding> found) {
    int end = last;
    while (end > start && ".,;:?)\"'>".indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean readable = true;
    boolean digit = false;
    int lastSign = -1;
    int lastLetter = -1;
    for (int i = start; i < end; i++) {
      char c = view.charAt(i);
      readable &= c != Chars.FOUND && c != '[' && c != '<' && c != '{';
      digit |= Chars.isDigit(c);
      lastSign = SIGNS.indexOf(c) >= 0 && lastLetter >= 0 ? i : lastSign;
      lastLetter = Character.isLetterOrDigit(c) ? i : lastLetter;
    }
    boolean signWithin = lastSign >= 0 && lastSign < lastLetter;
    if (readable && end - start >= 4 && (digit || signWithin)) {
      found.add(new Finding(PersonalKind.KEY, start, end));
    }
  }
}
