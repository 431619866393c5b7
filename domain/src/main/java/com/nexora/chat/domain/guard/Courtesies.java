package com.nexora.chat.domain.guard;

import java.util.regex.Pattern;

/// What people say around an answer. It states nothing, so nothing has to bear it out.
final class Courtesies {

  private static final Pattern PHRASES = Folded.words("""
      (?:please )?feel free to (?:ask|reach out|write|contact us)(?: (?:if|any|again)[^.!?]{0,60})?
      |(?:please )?(?:just )?let (?:me|us) know(?: (?:if|whether|how)[^.!?]{0,60})?
      |(?:i |we )?hope (?:this|that|it) (?:helps|answers)[^.!?]{0,30}
      |have a (?:great|nice|good|lovely|wonderful) (?:day|one|evening|weekend)|enjoy the rest of your day
      |(?:i'm |i am |we're |always )?(?:glad|happy) to (?:help|hear)[^.!?]{0,30}
      |(?:that's a |that is a )?(?:good|great|excellent) question
      |thank(?:s| you)(?: (?:so|very) much)?(?: for (?:reaching out|asking|your (?:message|question|patience)
      |contacting us|getting in touch|letting us know))?
      |(?:according to|based on|as stated in) (?:our|the|your) (?:help (?:center|centre|article|articles)|articles?
      |documentation|knowledge base)
      |here(?:'s| is| are) (?:what i found|the answer|how(?: it works| to do it)?|the steps)
      |(?:i'm|i am|we're|we are) sorry (?:for|about|to hear)(?: (?:the|your|this|that))?(?: \\w+){0,3}
      |sorry (?:for|about) (?:the|this|that) \\w+|i understand(?: (?:that|how)[^.!?]{0,60})?
      |(?:does|did) (?:that|this) (?:answer|help|make sense|work|clear)[^.!?]{0,30}
      |is there (?:anything|something) else[^.!?]{0,40}|anything else(?: i can)?[^.!?]{0,30}
      |would you like (?:me )?to[^.!?]{0,60}|(?:hilft|beantwortet) (?:ihnen |dir )?das[^.!?]{0,30}
      |cela repond-il[^.!?]{0,30}|(?:esto )?(?:le|te) ayuda[^.!?]{0,20}
      |no problem|this is how it works|of course|you(?:'re| are) welcome|hello|hi there|certainly|absolutely
      |(?:sehr )?gerne|gern geschehen|ich hoffe,? das hilft[^.!?]{0,30}|vielen dank(?: fur (?:ihre|deine) \\w+)?
      |laut unserem hilfe-?center|melden sie sich(?: gerne)?[^.!?]{0,40}|einen schonen tag(?: noch)?
      |avec plaisir|j'espere que cela (?:vous )?aide[^.!?]{0,30}|merci (?:pour|de) votre \\w+|bonne journee
      |n'hesitez pas[^.!?]{0,60}|selon notre centre d'aide|con gusto|espero que (?:esto |te |le )?\\w+
      |gracias por (?:su|tu) \\w+|que tenga (?:un )?buen dia|no dudes? en[^.!?]{0,60}
      |com prazer|espero ter ajudado|obrigad[oa] (?:por|pela) \\w+|tenha um bom dia
      |con piacere|spero (?:di esserti|che)[^.!?]{0,30}|grazie per \\w+|buona giornata
      |graag gedaan|ik hoop dat dit helpt|bedankt voor \\w+(?: \\w+)?|fijne dag(?: verder)?""");

  private Courtesies() {}

  /// The sentence without them, folded.
  static String without(String sentence) {
    return PHRASES.matcher(Folded.of(sentence)).replaceAll(" ");
  }
}
