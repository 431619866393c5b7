package com.nexora.chat.domain.risk;

/// Words of people who may hurt themselves, threaten others or insult, a block a language: en, de,
/// fr, es, pt, it, nl, pl, sv, tr, ja, zh. Written as phrases (see `text.Phrases`).
final class PersonsAtRisk {

  static final String SELF_HARM = """
      (kill|hang|shoot|drown|cut|cutting|hurt|hurting|harm|harming|killing|hanging) myself, suicidal
      (commit|committing|attempt|considering|contemplating|thinking about|thinking of) suicide
      (end|ending|take|taking) (my (own)? life|my own life), (end|ending) it all
      (don't|dont|do not|no longer) (want|wish) to (live|be alive|wake up|be here) (anymore|any more)?
      (want|wish|going) (to|i could) (die|be dead), better off dead, no reason to (live|go on)
      i wish i (was|were) dead, self harm, self-harm, tired of living

      (mich|mir) (selbst)? (umbringen|umzubringen|töten|das leben nehmen|erhängen|ritzen|ritze)
      (nicht|nimmer) mehr leben, selbstmord, suizid*, will sterben, möchte sterben, mir etwas antun
      lebensmüde, mein leben beenden, meinem leben ein ende

      (me|m') (suicider|tuer|pendre|scarifier|scarifie), suicidaire, (veux|envie de|voudrais) mourir
      (ne veux|n'ai) plus ~ vivre, plus envie de vivre, mettre fin à mes jours, en finir avec la vie
      penser au suicide, pense au suicide, plus de vivre

      (quiero|voy a|pensado en|pienso en|ganas de) (morir|morirme|matarme|suicidarme|no vivir)
      suicidarme, suicidio, quitarme la vida, no quiero (vivir|seguir viviendo|vivir más)
      acabar con mi vida, me quiero (morir|matar), hacerme daño

      (quero|vou|pensando em|penso em|vontade de) (morrer|me matar|suicidar*), suicídio
      não quero mais viver, tirar a minha vida, tirar minha vida, acabar com a minha vida
      me suicidar, suicidar-me, não aguento mais viver

      (voglio|vorrei|penso di|pensando di) (morire|uccidermi|ammazzarmi|suicidarmi|farla finita)
      suicidarmi, suicidio, non voglio più vivere, togliermi la vida, togliermi la vita, uccidermi
      farmi del male, stanco di vivere

      (wil|wou|ga) (ik)? (dood|niet meer leven|mezelf doden|sterven), niet meer leven, zelfmoord
      mezelf (van kant|iets aan|doden|verdrinken|ophangen), einde aan mijn leven, suïcid*, dood willen

      (chcę|chce|zamierzam|myślę żeby) (się)? (zabić|umrzeć|powiesić), samobójstw*, odebrać sobie życie
      nie chcę (już|mi się)? żyć, nie chce mi się żyć, zabiję się, skończyć ze sobą, targnąć się

      (ta|tar) livet av mig, (ta|tar) mitt liv, självmord*, vill (inte)? (leva längre|dö)
      inte (vill)? leva längre, skada mig själv, vill inte leva, döda mig själv

      intihar (etmek|etmeyi|edeceğim|etmek|düşünüyorum), kendimi (öldür*|as*|kes*), yaşamak istemiyorum
      ölmek istiyorum, canıma kıy*, hayatıma son

      死にたい, 自殺(し|を|した|する|考)~, 消えてしまいたい, 生きていたくない, リストカット, 命を絶, 死のうと思
      生きるのがつら

      不想活, 想死, 自杀, 轻生, 结束(我的|自己的)(生命|一生), 活不下去, 自残, 想结束生命
      """;

  /// Those who help use the word too, and so does who laughs.
  static final String NOT_SELF_HARM = """
      suicide prevention, suicide hotline, in the foot, suizidpräv*, selbstmordpräv*
      prévention du suicide, prevención del suicidio, prevenção do suicídio, prevenzione del suicidio
      zapobieg* samobójstw*, självmordspreven*, intihar önleme, 自殺予防, 自殺防止, 自杀预防, 自杀干预
      de rire, de risa, de rir, dal ridere, d'envie, de ganas, de vontade, dalla voglia
      """;

  static final String THREAT = """
      i('ll| will|'m going to| am going to|'m gonna| swear i('ll| will)) ~ (kill|hurt|shoot|stab|murder|beat|burn) ~ (you|your|him|her|them|everyone|somebody|all|one of you|office|building|down)
      or i'll kill (you|one|someone|everyone), (come|coming|show up) ~ (with|bring) a (gun|knife|weapon|rifle), (kill|murder) (you all|all of you|your family|you)
      i know where you (live|sleep|are), find (out)? where you live, bomb in (your|the) (building|office), (plant|planted|put|place) a bomb ~ (your|the|in)?
      (burn|blow) (your|the) (office|building|house) (down|up), you (will|are going to|'ll) (die|be sorry you), you are dead, you're dead, watch your back

      (bringe|bring|bringen|mache|töte|steche|erschieße|schlage|prügel) ~ (euch|dich|sie) ~ (um|alle um|kalt|tot|fertig|ab), ich töte (dich|euch), (weiß|weiss) wo (du|ihr|sie) (wohnst|wohnt|wohnen|arbeitest)
      weiß, (bombe|messer|waffe) ~ (in eurem|euer|euch|vorbei), wo du wohnst, wo ihr wohnt, zünde ~ (büro|haus|laden) an, ihr werdet (alle)? sterben

      (vais|va|venir) ~ (te|vous|les) (tuer|buter|crever|frapper|casser la|égorger|massacrer) , je sais où (tu|vous) (habites|habitez|travailles), (vais|va) (te|vous) (tuer|buter|crever|frapper|égorger), (une bombe|mettre le feu) ~ (bureau|bureaux|bâtiment|locaux)

      (te|os|los|les) (voy|vamos) a (matar|golpear|partir|pegar|quemar), sé dónde (vives|viven|trabajas), (bomba|pistola|cuchillo) ~ (oficina|edificio|contra), voy a (matarte|mataros|matarlos|ir a tu casa)

      vou (te|vos|lhe|matar) (matar|bater|quebrar|pegar|você|vocês), vou (matar|acabar) (vocês|você|com vocês|com você), sei onde (você|vocês|tu) (mora|moram|moras|trabalha), bomba ~ (escritório|prédio)

      (vi|ti|lo) (ammazzo|uccido|spacco|brucio|sparo) ~, so dove (abiti|abitate|lavori|vivi), bomba ~ (ufficio|sede|edificio), vengo lì (e|con)

      (ik)? (maak|vermoord|schiet|steek|sla) ~ (jullie|je|jou|u) ~ (af|dood|neer|kapot), ik vermoord (je|jullie), weet waar (je|jullie|u) (woont|wonen|werkt), bom ~ (kantoor|gebouw)

      zabiję (was|cię|ciebie|wszystkich|ich), (wiem)? gdzie mieszkasz, (spalę|podpalę|wysadzę) ~ (biuro|firmę|was), bomb* ~ (biurze|budynku), (pobiję|zatłukę|zastrzelę) (cię|was)

      (ska|kommer att|tänker) (döda|skada|slå|skjuta|mörda) (dig|er|någon), jag vet var (du|ni) bor, bomb ~ (kontor|byggnad), bränna ner

      (sizi|seni|hepinizi) (öldür*|gebert*|vur*|yakac*) , öldüreceğim (seni|sizi|hepinizi), nerede (oturduğunu|oturduğunuzu|yaşadığını) biliyor*, bomba ~ (ofis*|bina*)

      (お前|おまえ|てめえ|あなた|貴様|お前ら|全員|貴様ら)(ら|たち)?(を|全員)?~(殺|ぶっ殺)(す|してやる|します|し), ぶっ殺, 殺してやる, 殺すぞ, 家まで行く, 家に行くぞ, 住所は(知って|わかって|特定), 爆破, 火をつけ(る|て), 刺しに行

      (要|会|一定)(杀|弄死|砍|捅|打死|干掉)(了|死)?(你|你们|他|她|全家), 杀了你们, 杀你全家, 知道你(们)?住(在)?哪, 炸(了|掉|毁)你们, 放炸弹, 烧了你们
      """;

  /// Bosses, deadlines and wives kill in a manner of speaking.
  static final String NO_THREAT = """
      my (boss|wife|husband|manager|mum|mom|dad|client|customer|accountant) ~ kill, chef, patron, jefe, capo, chefe, baas, szef*, chefen, the process, a process, the job, the task, (kill|stop) the (process|task|app|switch), 上司, 老板, 部長に, 客户
      """;

  static final String ABUSE = """
      fuck (you|off|u|yourself|yourselves|your), (you|ur|you're|u r|you are) ~ (idiot|idiots|moron|morons|asshole|assholes|bitch|cunt|bastard|bastards|retard|retards|scum|pig|whore|piece of shit|dumbass|imbecile|loser|losers|wanker|prick|dickhead), (stupid|dumb|worthless|fucking|useless) (idiot|idiots|moron|morons|bitch|cunt|asshole|retard|bastard|piece of shit|pig|whore), go to hell, shut (the fuck)? up you, go fuck, kiss my ass, suck my (dick|cock), send (me)? (nudes|nude photos), motherfucker*, piece of shit you, son of a bitch, drop dead, (nigger|faggot|tranny)*, (are you|hey) sexy, what are you wearing, burn in hell

      arschloch, arschlöcher, fick dich, fickt euch, fick euch, hurensohn, hurensöhne, wichser, (du|ihr|sie) ~ (idiot|idioten|vollidiot|vollidioten|trottel|schlampe|fotze|missgeburt|drecksau|penner|spast|vollpfosten), verpiss dich, verpisst euch, leck mich, halt die fresse, schlampe, drecksau

      (va|allez) (te faire|vous faire) (foutre|enculer), connard*, connasse*, salope*, enculé*, fils de pute, ta gueule, (espèce|bande) de (con*|débile*|crétin*|imbécile*|merde*|idiot*|salaud*), ordure, nique ta mère

      hijo* de puta, (vete|váyanse|iros) a la mierda, (eres|son|sois) ~ (imbécil*|idiota*|estúpid*|gilipollas|mierda|cabrón|cabrones|inútiles de mierda), gilipollas, cabrón, cabrones, puta madre que, chinga* (tu madre|a tu madre|te), pendejo*, maldito* idiota*, que te jodan, zorra

      (vai|vão) se (foder|ferrar), vai tomar no, filho* da puta, (seu|sua|seus|você é|vocês são) ~ (idiota*|imbecil|imbecis|otário*|burro*|merda|lixo|babaca*|retardado*), arrombado*, vadia, cala a boca, puta que te pariu, desgraçado*

      vaffanculo, coglion*, stronz*, figlio di puttana, figli di puttana, (sei|siete) ~ (idiot*|imbecill*|cretin*|deficient*|merd*|bastard*), testa di cazzo, teste di cazzo, puttana, andate a cagare, vai a cagare, (brutto|pezzo di) (bastardo|merda|stronzo)

      klootzak*, (krijg|krijgt) (de)? (tering|kanker|tyfus|klere), kankerlijer*, rot op, (jij|jullie|stelletje|je bent|stomme) ~ (idioot|idioten|eikel|eikels|debiel|debielen|hoer|sukkel|sukkels|mongool|trut), hoerenjong, val dood, kutwijf, flikker op, hou je bek, tyf op

      spierdalaj*, (pierdol|pierdolcie) się, kurwa (mać)? (jesteś|idiot*|debil*) ~, (jesteś|jesteście|ty|wy) ~ (kretyn*|idiot*|debil*|kurw*|śmieci*|chuj*|palant*|gnoj*|szmat*), skurwysyn*, chuj (ci|wam) w, chuju, odpierdol* się, zamknij (się|ryj|mordę), sukinsyn*

      (dra|far) åt helvete, (jävla|din|jävlar|era) _ (idiot|idioter|fitta|hora|as|kuk|svin|jävel|jävlar|cp|mongo|pucko), knulla dig, fan ta dig, håll käften, ditt (as|svin|äckel)

      siktir*, orospu*, amına*, (aptal|gerizekalı|salak|geri zekalı|şerefsiz|ahmak)* (herif*|sın*|mısın*|sınız|mısınız|köpek*|bot), gerizekalı*, geri zekalı*, şerefsiz*, piç*, (sen|siz) ~ (aptal*|salak*|ahmak*|mal*), cehenneme git, kes sesini, yavşak*, ibne*

      くたばれ, クソ(野郎|ったれ|ばばあ|じじい), 死ね(よ|や|ば|ー|、|!|。)?, バカ野郎, ばかやろう, 馬鹿野郎, (お前|てめえ|おまえ|貴様|お前ら)(は|ら)?~(バカ|馬鹿|アホ|クズ|ゴミ|無能), キチガイ, ブス, 裸の写真, エロい

      操你, 去死, 傻(逼|B|屄), 他妈的你, 你(们)?~(白痴|傻子|混蛋|废物|畜生|垃圾东西|脑残|狗东西|贱人|蠢货|王八蛋), 滚(蛋|你妈), 王八蛋, 狗娘养, 贱人, 妈的你, 去你妈, 脑残, 发裸照
      """;

  static final String NO_ABUSE = """
      how do i block, reported, wrote (to)? (us|me), customer (said|called|wrote), called (me|us|my), (said|told) (me|us) to, in a review, mein kunde, kunde schrieb, bin ich ~ idiot, i am ~ idiot, i'm ~ idiot, i feel like
      """;

  private PersonsAtRisk() {}
}
