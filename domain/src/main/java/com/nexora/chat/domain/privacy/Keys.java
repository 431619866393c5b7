package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keys and tokens that say by their form who gave them out, and private keys.
final class Keys {

  private static final String BASE64URL = "[A-Za-z0-9_\\-]";

  /// Repetitions take all they can and give nothing back, so that each character is read a few
  /// times only.
  private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9_\\-])(?:"
      + String.join(
          "|",
          "(?:AKIA|ASIA|ABIA|ACCA|AIDA|AROA)[A-Z0-9]{16}",
          "gh[pousr]_[A-Za-z0-9]{30,}+",
          "github_pat_[A-Za-z0-9_]{30,}+",
          "gl(?:pat|dt|rt|cbt|ptt)-" + BASE64URL + "{18,}+",
          "(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}+",
          "whsec_[A-Za-z0-9+/=]{16,}+",
          "xox[abeoprs]-[A-Za-z0-9\\-]{10,}+",
          "xapp-[0-9]-[A-Za-z0-9\\-]{10,}+",
          "sk-(?=" + BASE64URL + "{0,200}[0-9])" + BASE64URL + "{20,}+",
          "AIza" + BASE64URL + "{35}",
          "ya29\\." + BASE64URL + "{20,}+",
          "GOCSPX-" + BASE64URL + "{20,}+",
          "SG\\." + BASE64URL + "{16,}+\\." + BASE64URL + "{16,}+",
          "(?:npm|hf|nfp|lin_api|ntn|dop_v1|doo_v1|dapi|gsk|xai)_[A-Za-z0-9]{20,}+",
          "shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}",
          "pypi-" + BASE64URL + "{50,}+",
          "(?:AC|SK)[a-f0-9]{32}",
          "key-[a-f0-9]{32}",
          "dG9rOi[A-Za-z0-9+/=]{20,}+",
          "[0-9]{8,10}:AA" + BASE64URL + "{33}",
          "https://hooks\\.slack\\.com/services/[A-Za-z0-9/]{20,}+",
          "eyJ" + BASE64URL + "{10,}+\\.eyJ" + BASE64URL + "{5,}+\\." + BASE64URL + "{10,}+")
      + ")(?![A-Za-z0-9])");

  private static final Pattern PEM_BEGIN =
      Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----");
  private static final Pattern PEM_END =
      Pattern.compile("-----END [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----");

  /// What follows a beginning whose end was cut off.
  private static final Pattern PEM_BODY = Pattern.compile("[A-Za-z0-9+/=\\s:,\\-]*+");

  private Keys() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(view);
    while (token.find()) {
      found.add(new Finding(PersonalKind.KEY, token.start(), token.end()));
    }
    return found;
  }

  /// Private keys in PEM, from their first line to their last.
  static List<Finding> blocksIn(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher begin = PEM_BEGIN.matcher(view);
    Matcher end = PEM_END.matcher(view);
    boolean ends = true;
    for (int from = 0; from <= view.length() && begin.find(from); ) {
      ends = ends && end.find(begin.end());
      from = ends ? end.end() : bodyEnd(view, begin.end());
      found.add(new Finding(PersonalKind.KEY, begin.start(), from));
    }
    return found;
  }

  private static int bodyEnd(CharSequence view, int start) {
    Matcher body = PEM_BODY.matcher(view).region(start, view.length());
    return body.lookingAt() ? body.end() : start;
  }
}
