package com.nexora.chat.domain.risk;

/// Words of people who go to law, claim a right over their data or report a hole, a block a
/// language: en, de, fr, es, pt, it, nl, pl, sv, tr, ja, zh. Written as phrases (see
/// `text.Phrases`).
final class RightsAtRisk {

  static final String SECURITY = """
      (found|discovered|report|reporting|identified|noticed|there's|there is|have) ~ (a|an|some|security|this|critical)? ~ (vulnerabilit*|security (hole|issue|flaw|bug|problem)|xss|sql injection|exploit|data leak|data breach|idor|csrf)
      bug bounty, responsible disclosure, (leak*|expos*) ~ (data|customers|passwords|invoices|tokens|keys), (account|workspace|email|login|system|data) ~ (hacked|compromised|breached|taken over|stolen), (been|was|were|got) (hacked|breached), (someone|somebody|stranger) ~ (broke into|hacked|logged into|accessed|access to|has access) ~ (my|our|account), (see|read|access|view|seeing) ~ (other|another|someone else's|somebody else's) ~ (tenant*|compan*|customer's|account*|organi*|workspace*|users' data|user's data) , unauthori* access, phishing, remote code execution, api key* ~ (leaked|exposed|public)

      sicherheitslücke*, schwachstelle* (gefunden|in|entdeckt|melden), datenleck, datenpanne, (konto|account|zugang) ~ (gehackt|übernommen|kompromittiert|geknackt), gehackt worden, wurden gehackt, fremde daten ~ (sehen|sichtbar), daten anderer (kunden|firmen), unbefugter zugriff, zugangsdaten ~ (öffentlich|geleakt)

      faille* (de sécurité|dans|xss|critique), vulnérabilité*, (compte|site) ~ (piraté|piratée|compromis|hacké), fuite de données, accès non autorisé, données d'autres (clients|entreprises), été piraté*, hameçonnage

      vulnerabilidad*, (fallo|agujero|brecha|falla) (de seguridad|grave de seguridad), (nos|me|han|fue) ~ (hackearon|hackeado|hackeada|robaron la cuenta), cuenta ~ (hackeada|comprometida|robada), fuga de datos, filtración de datos, acceso no autorizado, datos de otros (clientes|usuarios)

      (falha|brecha|problema) de segurança, vulnerabilidade*, conta ~ (hackeada|invadida|comprometida|roubada), (fomos|fui) (hackead*|invadid*), vazamento de dados, acesso não autorizado, dados de outros (clientes|usuários)

      vulnerabilità (nel|nella|del|della|di|grave|xss|critica|che) ~, una vulnerabilità, (falla|falle|problema|buco) di sicurezza, account ~ (hackerato|violato|compromesso|rubato), stati hackerati, fuga di dati, accesso non autorizzato, dati di altri (clienti|utenti), violazione dei dati

      (beveiligingslek|beveiligingslekken|kwetsbaarheid|veiligheidslek|datalek)*, account ~ (gehackt|gekaapt|overgenomen), zijn gehackt, gegevens van andere (klanten|bedrijven), ongeautoriseerde toegang

      (luk*|dziur*) (bezpieczeństwa|w zabezpieczeniach), podatność*, włama* się na ~ konto, (ktoś)? włamał się ~, wyciek* danych, konto ~ (zhakowane|przejęte), zhakowano, danych innych (klientów|firm), nieautoryzowany dostęp

      säkerhetshål*, säkerhetsbrist*, sårbarhet*, (konto|kontot) ~ (hackat|kapat|hackats|intrång), blivit (hackade|hackat|kapat), dataläcka*, andra kunders (data|uppgifter|fakturor), obehörig åtkomst, dataintrång

      güvenlik (açığı|açık|açıkları|zafiyeti)*, zafiyet*, hesab* ~ (hacklendi|çalındı|ele geçirildi|hacklenmiş), hacklend*, veri sızıntısı, yetkisiz erişim, başka (müşterilerin|firmaların) ~ (veri*|bilgi*|fatura*)

      脆弱性, セキュリティ(ホール|上の問題|の問題を|の欠陥), 乗っ取られ, 不正アクセス, ハッキングされ, ハッキング被害, 情報漏(え|洩|い), 他(社|の顧客|人)の(データ|情報|請求書)が~見

      安全漏洞, 漏洞(报告|在哪|提交|奖励)?, 账号~(被盗|被黑|被入侵), 被黑客, 被入侵, 数据泄露, 泄露了(客户|用户|数据), 别(的|人)(公司|客户|用户)?的(数据|发票|信息)~看, 未经授权的访问
      """;

  static final String NO_SECURITY = """
      (do|does|have) you (have|ever|offer) ~ (policy|certif*|iso|soc), how do you (handle|protect), what (happens|if), training, pipes, alarm
      """;

  static final String LEGAL = """
      (take|taking|pursue|pursuing|begin|start|consider|considering|initiate) legal (action|steps|proceedings), (sue|suing|sued) (you|your|the company|nexora), (will|going to|we're|i'm|i'll|we'll|gonna) sue, see you in court, (take|taking) you to court, go to court, (my|our) (lawyer|lawyers|attorney|solicitor|solicitors|legal team|legal counsel) ~ (will|is preparing|are preparing|contact*|in touch|hear|send*|involved|is|are drafting), (hear|hearing|letter) from (my|our) (lawyer|attorney|solicitor|legal), (report|reporting|complain|complaint|file) ~ (you)? ~ (to|with) the (attorney general|ftc|authorities|police|ombudsman|consumer protection|trading standards|better business bureau|bbb|regulator|data protection authority|ico), small claims, class action, (file|filing) a lawsuit, lawsuit against, cease and desist, preparing a claim against, breach of contract ~ (sue|lawyer|damages|court|claim)

      (mein|unser|meinem|unserem|meinen|unseren|meine|unsere) (anwalt|anwältin|rechtsanwalt|anwälte|rechtsabteilung) ~ (melden|einschalten|wenden|schalten|übergeben|hören|wird|eingeschaltet|beauftragt|kontakt*), (verklage|verklagen|anzeige|klage) ~ (sie|euch|dich|erstatten|einreichen|gegen|erheben), vor gericht, rechtliche schritte, rechtsweg, verbraucherzentrale, strafanzeige, gerichtlich vorgehen, anwalt einschalten, wir sehen uns vor gericht, abmahnung

      (mon|notre|nos|mes) (avocat|avocate|avocats|service juridique) ~ (va|vont|contacter|prendra|saisi|prépare|sera|vous), porter plainte, (poursuivre|poursuites|attaquer) ~ (justice|judiciaires|tribunal), (saisir|devant|au) (le)? (tribunal|tribunaux|juge|prud'hommes|cnil|dgccrf), action en justice, mise en demeure, poursuivrai ~ en justice, en justice, dépose plainte, déposer plainte

      (mi|nuestro|nuestra|mis|nuestros) (abogado|abogada|abogados|equipo legal|departamento legal) ~ (se|contactará|pondrá|va|los|les|está|presentará), (los|les|os|te|voy a|vamos a) (voy a|vamos a)? (demandar*|denunciar*), (acciones|medidas) (legales|judiciales), (presentar|interponer|poner) (una)? (denuncia|demanda|querella), nos veremos en (los tribunales|el juzgado|corte), (ante|a) (la profeco|consumo|los tribunales|el juez), vía judicial, denuncia contra

      (meu|nosso|meus|nossos) (advogado|advogada|advogados|jurídico) ~ (vai|vão|entrará|entrar|já|está|irá), (vou|vamos|irei) (processar|acionar|denunciar) ~, (medidas|ação|providências) (legais|judicial|judiciais|cabíveis), procon, entrar na justiça, na justiça, reclame aqui e, pequenas causas, abrir (um)? processo

      (il|i) (mio|nostro|miei|nostri) (avvocato|legale|avvocati|legali|ufficio legale) ~ (vi|contatterà|si|ha|provvederà|sta|scriverà), (vi|le|ti) (faccio|facciamo|farò|faremo) causa, (vie|azioni|azione) legali, azione legale, (in|al) tribunale, (sporgere|sporgo|sporgerò) (denuncia|querela), vi denuncio, vi denuncerò, ci vediamo in tribunale, diffida, adire le vie legali, citare in giudizio

      (mijn|onze) (advocaat|advocaten|jurist|rechtsbijstand) ~ (neemt|nemen|zal|gaat|inschakelen|contact|stuurt|is), (juridische|gerechtelijke) (stappen|actie|procedure), voor de rechter, naar de rechter, (klaag|klagen|sleep|slepen) (jullie|u) ~ (aan|rechter|rechtbank), aangifte (doen|tegen|van), (doe|doen) aangifte, rechtszaak, zie jullie in de rechtbank, ingebrekestelling, dagvaard*

      (mój|nasz) (prawnik|adwokat|radca prawny|prawnicy) ~ (się|skontaktuje|zajmie|przygotowuje|wyśle|wystąpi), (pozwę|pozwiemy|pozew|pozwać|pozywam*) ~, (do|przed) (sądu|sądem|uokik|prokuratury|rzecznika konsumentów), drog* (prawn*|sądow*), kroki (prawne|prawnych), zgłoszę (to)? (do|na) (uokik|policję|policji|prokuratury|uodo), spotkamy się w sądzie, zawiadomienie do prokuratury

      (min|vår) (advokat|jurist|juristbyrå) ~ (hör|kontaktar|kommer|tar|är), (stämmer|stämma|stämmer) (er|dig|ert företag), (rättsliga|juridiska) (åtgärder|steg), (i|inför) (rätten|domstol|tingsrätten), polisanmäl*, anmäl* er till, (ses|syns) i rätten, konsumentverket, vidta ~ åtgärder, dra er inför

      (avukatım*|avukatımız*|hukuk departmanı*) ~ (iletişim*|geçecek|arayacak|dava|ulaşacak|ihtar*), dava (aça*|edece*|aça|ediyor*), mahkemeye ver*, mahkemede (görüş*|hesap), yasal (yollara|yola|işlem|süreç|haklarımı) ~ (başvur*|başlat*|kullan*)?, tüketici (hakem|mahkemesi|heyeti)*, savcılığa, suç duyurusu, şikayet edeceğim savcılık*

      弁護士(から|に|を|が|と)~(連絡|相談|依頼|立て|通じ|対応), 訴え(ます|る|てやる|させて), 訴訟(を|に|も|する), 法的(措置|手段|手続き|対応)(を|に|も)?~, 裁判(を|に|所に|沙汰)~, 消費者(センター|庁|生活センター)に~, 警察に(通報|届け|相談|被害届), 告訴, 内容証明

      (我|我们)的律师(会|将|已|正|要|团队)~, 律师函, 起诉(你们|贵公司|你)?, 法律(手段|途径|行动|程序), 法院见, 告(上法庭|你们|到法院), 打官司, 投诉到(消协|工商|12315|监管)~, 消协, 12315, 走法律, 报警, 仲裁
      """;

  static final String NOT_LEGAL = """
      (i'm|i am|we are|we're) (a|an)? (lawyer|lawyers|attorney|law firm|solicitor*), (contract|download|signed|asked for|needs the|needs to see|invoice) ~, court dates, kanzlei, cabinet d'avocats, (bufete|despacho), escritório de advocacia, studio legale, advocatenkantoor, kancelari*, advokatbyrå, hukuk büro*, 弁護士事務所, 法律事務所, 律师事务所, 律所, (my|our|a) customer (is|was|wants|may), (food|tennis|basketball) court, eigenen mandanten, 顧客が
      """;

  static final String DATA = """
      (delete|erase|remove|wipe) ~ (all)? (my|our|the) (personal)? (data|information|details) ~ (you|gdpr|ccpa|hold|have|completely|and confirm|everywhere|from your (systems|servers|database))
      (delete|erase|remove|wipe) (all)? ~ my (personal)? (data|information), (my|all|any|our) personal (data|information) (you|that you|which you|be (deleted|erased)|held|stored) ~, right to (be forgotten|erasure|access|portability|object|rectification), subject access request, data subject, dsar, (article|art) (15|16|17|18|20|21) _, (copy|export|overview) of (all)? (my|the) ~ (personal data|data you hold|data you have|information you hold|data you store), what (personal)? (data|information) (do)? (you|nexora) (have|hold|store|keep|process) (about|on) (me|us), (under|according to|pursuant to) (the)? (gdpr|ccpa|data protection act) ~, withdraw (my)? consent, (request|exercise) ~ (under|gdpr|ccpa) ~, do not sell my

      (auskunft|löschung) ~ (nach|gemäß|über|meiner|aller|laut) ~ (dsgvo|daten|art*|meine|gespeicherten), (löschen|löschung|entfernen|lösche) ~ (meine|meiner|aller meiner|alle meine|alle) (personenbezogenen|persönlichen|personenbezogener|gespeicherten)? daten, (löschung|auskunft) meiner (personenbezogenen|persönlichen|gespeicherten)? daten, recht auf (löschung|auskunft|vergessenwerden), (kopie|auszug) ~ meiner (personenbezogenen)? daten, (art|artikel) (15|17|20) ~ dsgvo, betroffenenrecht*, gemäß (art)? ~ dsgvo, (welche|meine) (personenbezogenen)? daten ~ (über mich|gespeichert|speichern), einwilligung (widerrufe|widerrufen), widerrufe ~ einwilligung

      (supprimer|effacer|suppression|effacement) ~ (de)? (toutes)? (mes|les) (données) (personnelles|me concernant)?, (accès|droit d'accès|copie) (à|de) (toutes)? mes données, droit (à l'oubli|à l'effacement|d'accès|de rectification|à la portabilité|d'opposition), mes données personnelles ~ (rgpd|conformément|article|supprim*|copie)?, (article|art) (15|17|20) du rgpd, retire mon consentement, quelles données ~ (sur moi|me concernant)

      (eliminen|eliminar|borrar|borren|supriman|supresión|eliminación|elimine) ~ (todos)? (mis|de mis) datos (personales)?, derecho (de|al) (acceso|supresión|olvido|rectificación|portabilidad|oposición), derechos arco, copia de (todos)? mis datos, (qué|que) datos (personales)? ~ (sobre mí|míos|de mí), (según|conforme al|en virtud del) (el)? (rgpd|lopd) ~, retiro mi consentimiento

      (exclusão|excluam|excluir|apagar|apaguem|eliminação|eliminar|remover|removam) ~ (de)? (todos)? (os)? (meus|dos meus) dados ~ (pessoais)?, cópia (de)? (todos)? (os|dos)? meus dados, direito (de|ao|à) (acesso|esquecimento|exclusão|portabilidade|retificação), (conforme|com base|nos termos) ~ (lgpd|rgpd), quais dados ~ (sobre mim|meus), revogo ~ consentimento, titular dos dados

      (cancellazione|cancellare|cancellate|eliminare|eliminate|rimuovere) ~ (di)? (tutti)? (i|dei)? miei dati (personali)?, copia (di)? (tutti)? (i|dei) miei dati, diritto (di accesso|all'oblio|alla cancellazione|alla portabilità|di rettifica), (ai sensi|secondo|in base) ~ gdpr, quali dati ~ (su di me|miei), revoco ~ consenso, (articolo|art) (15|17|20) ~ gdpr

      (al)? mijn (persoonsgegevens|persoonlijke gegevens) ~ (verwijder*|wissen|inzien|wilt|op te vragen)?, inzageverzoek, recht op (inzage|vergetelheid|verwijdering|dataportabiliteit), (verwijder|wis) ~ (al)? mijn (persoonsgegevens|gegevens), (op grond van|volgens|krachtens) de avg, (kopie|overzicht) van ~ mijn (gegevens|persoonsgegevens), welke gegevens ~ (over mij|van mij), trek ~ toestemming in

      (usunięcia|usunięcie|usunąć|usuńcie) ~ (wszystkich)? (moich|moje) (danych|dane) (osobowych|osobowe)?, kopi* (wszystkich)? moich danych, prawo do (bycia zapomnianym|dostępu|usunięcia), na podstawie ~ rodo, (art|artykuł*) (15|17|20) rodo, moich danych osobowych, jakie dane ~ (o mnie|na mój temat), wycofuję ~ zgodę

      (radera|raderar|ta bort|raderade) ~ (alla)? (mina|personuppgifter|mina uppgifter) ~, mina personuppgifter, registerutdrag, rätt (att bli bortglömd|till radering|till tillgång|till dataportabilitet), (enligt|med stöd av) (gdpr|dataskyddsförordningen) , kopia på (alla)? mina (uppgifter|personuppgifter), vilka uppgifter ~ om mig, återkallar ~ samtycke

      kişisel verilerimin ~ (silin*|sil*|kopya*|işlen*|yok edil*)?, kişisel verilerimi ~, verilerimin (silinmesini|silinmesi|kopyasını|bir kopyasını), unutulma hakkı*, kvkk ~ (talep|başvuru*|11|silin*|istiyorum), hakkımda hangi veri*, rızamı geri

      (私|自分|わたし|僕)の(個人情報|個人データ|データ)(を|の|は)?~(削除|消去|開示|消して|停止), 個人情報の(開示|削除|利用停止|訂正)(を|請求)~, 開示請求, 忘れられる権利, 保有個人データ, GDPRに基づ, 個人情報をすべて削除

      (删除|清除|注销并删除|抹去)~(我|本人)的(所有|全部)?(个人)?(信息|数据|资料), (我|本人)的个人(数据|信息)~(副本|删除|导出|清除), 被遗忘权, 个人信息保护法~(要求|请|删除|行使), 撤回(我的)?同意, (查阅|复制|访问)(我|本人)的(个人)?(信息|数据), 保存的我的个人, 行使~(权利|删除权|知情权), 依据GDPR
      """;

  static final String NO_DATA = """
      (are|is) (you|your product|nexora|this) ~ compliant, compliant, konform, conforme*, conformità, conformidade, cumplen, uyumlu, zgodni, privacy policy, datenschutzerklärung, (delete|remove) ~ (a|the|this) (customer|job|client)
      """;

  private RightsAtRisk() {}
}
