package com.nexora.chat.domain.answering;

/// What [Grievance] is heard by, a block a language: en, de, fr, es, pt, it, nl, pl, sv, tr, ja,
/// zh. Written as phrases (see `text.Phrases`).
final class GrievanceWords {

  static final String NOT_HELPED = """
      (did|does|do) (not|n't) ~ help*, didn't (help|work), doesn't (help|work), (that|this|it) (did|does) not (help|work), still (not|doesn't|does not|isn't|is not|won't|no|nothing|the same), (already)? (did|tried|done) (that|this|it|both|everything|all)( of that)? (already|twice|before|three times|several times)?, already (did|tried|done), (not|isn't) what i (asked|meant|wanted), no (help|use|luck|change|difference), same (error|problem|thing) (again|as before|still), (wrong|useless|stupid) answer, (that|this) (is|was)? (wrong|not true|nonsense)

      (hat|hilft|half|das hilft|bringt) ~ nicht geholfen, hilft (mir|uns)? ~ nicht, funktioniert (immer noch|trotzdem|noch immer) nicht, geht (immer noch|trotzdem|noch immer) nicht, (schon|bereits) (versucht|probiert|gemacht|ausprobiert), nicht das was ich (gefragt|gemeint), falsche antwort

      (ne|n') ~ (aide|aidé|marche|fonctionne) (toujours)? pas, ça ne m'aide pas, toujours pas, déjà (essayé|fait|tenté), pas ce que (j'ai demandé|je demande), mauvaise réponse

      no (me)? (ayuda|ayudó|sirve|sirvió|funciona), sigue (igual|sin|fallando), ya (lo)? (probé|intenté|hice), no es lo que (pregunté|pedí)

      não (me)? (ajuda|ajudou|funciona|funcionou|adianta|adiantou), continua (igual|sem|não), já (tentei|fiz), não foi (isso)? ~ que perguntei

      non (mi)? (aiuta|è servito|serve|funziona|ha funzionato), ancora (non|niente), già (provato|fatto), non è quello che ho chiesto

      (helpt|hielp|werkt|werkte) (me|mij|nog|nog steeds)? niet, nog steeds niet, al (geprobeerd|gedaan), niet wat ik (vroeg|bedoel)

      nie (pomogło|pomaga|działa|zadziałało), nadal nie, wciąż nie, już (próbowałem|próbowałam|to zrobiłem|to zrobiłam), nie o to (pytałem|pytałam|chodzi)

      (hjälper|hjälpte|funkar|fungerar) (fortfarande|mig|ändå)? inte, fortfarande inte, redan (försökt|provat|gjort), inte det jag (frågade|menade)

      işe yaramadı, yardımcı olmadı, hala (olmuyor|çalışmıyor|aynı), hâlâ (olmuyor|çalışmıyor|aynı), zaten (denedim|yaptım), bunu sormadım

      解決しま(せん|せんでした), 役に立た, まだ(でき|直ら|動か|だめ|駄目), もう(試し|やり|やって), そうではなく, 違います

      没(用|有用|有帮助|解决), 还是(不行|没|不能|一样|不), 已经(试过|做过|弄过), 试过了, 不是我(问|要)的, 答非所问
      """;

  static final String OWN_LOSS = """
      (you|they|harborlane|it|system) (just|have|has|already)? (charged|billed|debited|took|withdrew) (me|us|my|our|money)? ~ (twice|two times|double|again|wrong*|without|too much|money|from my|from our|extra|for nothing), (charged|billed|debited) (me|us) , (was|were|been|got) ~ (charged|billed|debited) (twice|two times|double|again|wrong*|without|too much), double (charge*|billing|billed), (my|our|the) ~ (money|refund|payout|payment|deposit|transfer) ~ (is|are|has|have|hasn't|haven't|was|still|never|not)? (missing|gone|lost|late|overdue|not here|not arrived|n't arrived|never (came|arrived)|not come|n't come|nowhere), (missing|lost|late|no|overdue) (payout|payouts|refund|deposit), where (is|are|'s) (my|our|the) (money|refund|payout|payouts|payment|deposit), (my|our|all|all of our|all my|all our) ~ (data|jobs|customers|clients|quotes|invoices|photos|schedule|calendar|files|records|account|notes|work) ~ (is|are|has|have|just|were|was|got)? ~ (gone|disappeared|vanished|deleted|missing|lost|empty|wiped), (deleted|lost|erased|wiped|destroyed) (all|my|our|everything|half|three|two|years|months) ~, (nobody|noone|no one|nobody's|none of you) ~ (answer*|repl*|respond*|help*|cares|listens|gets back|got back|knows), (no|never|without|still no) (an)? (answer|reply|response) (for|since|after|from|in|to|yet), (waiting|waited) ~ (days|weeks|hours|months|since|forever|a week|a month), (losing|lost|lose|costing) ~ (customers|clients|money|business|jobs|thousands|hours), (everything|nothing|app|site|system|page|whole thing|harborlane|it|calendar|schedule|login) ~ (is|has been|keeps|just)? (down|dead|broken|crash*|loads|loading|works|working anymore|syncs|opens|offline), (can't|cannot|unable to|not able to|can not) ~ (work|see|open|access|log in|login|get in|reach) (anymore|at all|any more|since|anything|addresses|our|my), nothing (loads|works|syncs|opens|happens), my (bill|invoice|charge) ~ (wrong|too high|higher), (explain|where does|what is) ~ (extra|additional|this) #

      (doppelt|zweimal|zu viel|falsch) ~ (abgebucht|berechnet|belastet), (geld|rückerstattung|auszahlung|zahlung|erstattung) ~ (fehlt|weg|nicht (da|angekommen|gekommen)), (alles|daten|aufträge|kunden|rechnungen|fotos) ~ (weg|verschwunden|gelöscht), (keiner|niemand) ~ (antwortet|meldet|hilft|reagiert), keine antwort (seit|bekommen|erhalten), seit (tagen|wochen|stunden) ~ (warte|keine), nichts (geht|lädt|funktioniert) mehr?

      (débité|facturé|prélevé) (deux fois|en double|à tort|trop), (argent|remboursement|virement|paiement) ~ (manque|disparu|pas (reçu|arrivé)), (tout|données|clients|factures|photos) ~ (disparu|perdu|effacé*|supprimé*), personne ne (répond|m'aide), aucune réponse, plus rien ne (marche|fonctionne|charge)

      (cobraron|cobrado|cargado) (dos veces|doble|de más|mal), (dinero|reembolso|pago|transferencia) ~ (no (llega|llegó|ha llegado)|falta|desaparec*), (todo|datos|clientes|facturas|fotos|trabajos) ~ (desaparec*|borrad*|perdid*), nadie (responde|contesta|me ayuda), sin respuesta, no (carga|funciona) nada, nada funciona

      (cobraram|cobrado|debitaram) (duas vezes|em dobro|a mais|errado), (dinheiro|reembolso|pagamento|repasse) ~ (não (chegou|caiu)|sumiu|falta), (tudo|dados|clientes|faturas|fotos) ~ (sumiu|sumiram|apagad*|perdid*), ninguém (responde|ajuda|atende), sem resposta, nada (funciona|carrega)

      (addebitato|addebitati|pagato) (due volte|il doppio|per errore), (soldi|rimborso|pagamento|bonifico) ~ (non (arriva|arrivato|è arrivato)|manca|sparit*), (tutto|dati|clienti|fatture|foto) ~ (sparit*|cancellat*|pers*), nessuno (risponde|mi aiuta), nessuna risposta, non funziona (più)? (niente|nulla)

      (dubbel|twee keer|te veel|onterecht) ~ (afgeschreven|gefactureerd|betaald), (geld|terugbetaling|uitbetaling|betaling) ~ (weg|kwijt|niet (binnen|ontvangen|gekomen)), (alles|gegevens|klanten|facturen|foto's) ~ (weg|kwijt|verdwenen|verwijderd), niemand (antwoordt|reageert|helpt), geen (antwoord|reactie), niets (werkt|laadt) (meer)?

      (pobrano|pobraliście|obciążono) ~ (dwa razy|podwójnie|za dużo), (pieniądze|zwrot|wypłata|przelew) ~ (nie (dotar*|przysz*)|zniknę*|brak*), (wszystko|dane|klienci|faktury|zdjęcia) ~ (znik*|usunię*|przepad*), nikt ~ (odpowiada|odpisuje|pomaga), brak odpowiedzi, nic nie działa

      (dragit|debiterat|debiterats|debiterade) ~ (två gånger|dubbelt|för mycket), (pengar|pengarna|återbetalning*|utbetalning*) ~ (saknas|borta|inte (kommit|fått)), (allt|data|kunder|fakturor|bilder) ~ (borta|försvunn*|raderat|raderade), ingen (svarar|hjälper), inget svar, inget (fungerar|funkar|laddar)

      (iki kez|iki kere|fazla|yanlış) ~ (çekildi|çektiniz|tahsil), (para|param|iade|ödeme|ödemem) ~ (gelmedi|yatmadı|kayıp|yok), (her şey|veriler*|müşteriler*|faturalar*|fotoğraflar*) ~ (silindi|kayboldu|gitti|yok), kimse (cevap|yanıt|yardım) ~, cevap (yok|alamadım), hiçbir şey (çalışmıyor|açılmıyor)

      (二重|2回|二回|二度|余分)に?(請求|引き落と), (返金|入金|支払い|お金|振込)が?~(届か|来な|来て|まだ|されて), (データ|写真|予定|顧客|請求書)が?~(消え|なくな|削除), 誰も(返事|答え|対応), 返事が(ない|来), 何も(動か|でき|表示)

      (重复|两次|多|错误)(扣|收)(款|费|了), (退款|钱|付款|款项)~(没到|没收到|还没|不见), (数据|照片|客户|发票|工单|东西)~(不见|丢失|没了|消失|被删), (没人|没有人)(回复|理|管|回答|解决), 一直(没|不)(回复|人), (打不开|全挂|都挂|用不了)
      """;

  static final String ANGER = """
      ridiculous, outrageous, unacceptable, unbelievable, disgrace*, disgust*, pathetic, appalling, scandal*, furious, livid, pissed*, (so|really|very|seriously|extremely) (angry|annoyed|frustrated|upset|mad|disappointed), fed up, sick (and tired )?of (this|you|your|it), (had|have) enough (of (this|you|your|it)?)?, wtf, what the (hell|fuck|heck), fuck*, bullshit, (this|that|piece of|your|total|utter|absolute|complete|such) (crap|shit|trash|garbage|rubbish|junk|bs), crap (app|software|company|service|product), garbage, (what a|total|complete|absolute|such a|bad) (joke|waste|mess|disaster|nightmare), worst (app|software|company|service|support|product|experience|import|ever), (are you|you must be|you're) (kidding|joking), (scam*|theft|thieves|thief|robbery|crooks|fraud*), (rip|ripped|ripping) (me|us)? off, rip-off, ripoff, ruin* (my|our|the|everything), (so|i'm|i am|we're|we are|am|are) done with (this|you|it|your), (one|1|zero|0) star*, (bad|terrible|horrible|negative) (review|service|support|experience), (fix|answer|solve) (this|it|your|that|me) ~ (now|damn|immediately|today|asap), damn*, goddamn*, for (god's|gods|christ's|fuck's|heaven's) sake, shame on (you|your), how dare you, useless, (waste|wasted|wasting) ~ (my|our) time, (never|nobody) ~ (write|contact|use) me again, i (demand|insist)

      unverschämt*, frechheit, unfassbar, katastrophe, lächerlich, inakzeptabel, skandal*, sauerei, schweinerei, scheiß*, zum kotzen, (stinksauer|wütend|sauer), (nase|schnauze) voll, (reicht|langt) (es|mir), (abzocke|betrug|betrüger), (das|so ein|totaler|absoluter) (mist|müll|schrott|witz|saftladen)

      inadmissible, inacceptable, scandaleux, honteux, une honte, ridicule, (n'importe quoi), merde, putain, furieux, furieuse, (ras le bol|ras-le-bol|marre), arnaque*, (voleurs|escrocs), vous vous (moquez|foutez)

      inaceptable, vergüenza, vergonzoso, ridículo, indignante, indignad*, mierda, (estafa|estafadores|ladrones), hart* de, (estoy|estamos) (furios*|enfadad*|molest*|hart*), (tomadura de pelo), no puede ser, joder

      inaceitável, absurdo, vergonha, ridículo, palhaçada, merda, (golpe|roubo|ladrões|golpistas), (estou|estamos) (furios*|irritad*|revoltad*|indignad*|puto|puta), cansad* (de|disso), fart* (de|disso)

      inaccettabile, vergogn*, ridicol*, schifo, (furioso|furiosa|arrabbiat*|incazzat*), truffa*, (ladri|truffatori), stuf* di, (non ne posso più|basta così), merda, cazzo, assurdo

      onacceptabel, schandalig, schande, belachelijk, (woedend|boos|pisnijdig|kwaad), (oplichters|oplichting|diefstal), (zat|beu) (ben|dit|van|het)?, klote, waardeloos, wat een (grap|aanfluiting|puinhoop)

      skandal, (niedopuszczalne|nie do przyjęcia), żenad*, żałosne, (wściekł*|wkurz*|zły|zła), (złodzieje|oszustwo|oszuści), (mam|mamy) (tego)? (dość|dosyć), cholera, kurwa, kpina, to jakieś żarty

      oacceptabelt, skandal, (skamligt|skam), löjligt, (förbannad|arg|rasande|skitförbannad), (bedrägeri|bedragare|stöld), (trött|less) på, skit*, fan, (vilket|detta är ett) skämt

      rezalet, kabul edilemez, (saçmalık|saçma), (kızgınım|sinirliyim|öfkeliyim|çıldır*), (dolandırıcı*|hırsız*), (bıktım|usandım|yeter artık), rezil, lanet, dalga mı geçiyorsunuz

      ふざけ(る|ない), (最悪|最低), ひどい, 許せ(ない|ません), 怒って, 腹が立, いい加減に, 詐欺, 信じられない, 馬鹿にし, うんざり

      (太|真|简直)(离谱|过分|差劲|垃圾|恶心), 垃圾, (骗子|骗钱|诈骗|坑人), (生气|愤怒|气死|火大), (受够|忍无可忍), 什么(破|鬼|玩意|垃圾), (差评|投诉), 岂有此理, 他妈
      """;

  private GrievanceWords() {}
}
