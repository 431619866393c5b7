package com.nexora.chat.domain.lead;

/// How people write in French when they may buy, and when they do not. See [LeadWords].
final class French {

  static final LeadWords WORDS = LeadWords.of("fr", """
      common:
        le, la, les, des, est, nous, pour, je, une, vous, et, que, pas, notre, dans, sur, avec, mon
        ma, du, qui, on, un, de
      wants:
        (cherchons|cherche|recherchons|recherche|cherchent|besoin|recherchent) (d'un|d'une|un|une|de
          |le|actuellement|des)? ~ (logiciel|outil|solution|système|plateforme|application|crm
          |prestataire|fournisseur|programme|produit)
        (envoyer|envoyez|faire|recevoir|obtenir|avoir|demander|transmettre|établir|souhaite|voudrais
          |voudrions|proposer) ~ (devis|proposition|tarifs|offre|grille tarifaire
          |proposition commerciale) ~
        devis pour (#|mon|notre|une|nos) ~
        (un|votre|vos) (devis|tarifs|offre) pour (#|mon|notre|une) ~
        (vos|les) tarifs (entreprise|entreprises|pour|professionnels|pro)
        (une|voir une|voir la|la|votre) (démonstration|démo) ~, démonstration (pour|de)
        (changer|changement|basculer|migrer|passer|remplacer|quitter) ~ (de logiciel|d'outil
          |de solution|de prestataire|de fournisseur|chez vous|vers vous|vers votre|à votre|sur votre
          |notre logiciel|excel|de système)
        (intéresse|intéressé|intéressés|intéressée|intéressées|intéressent
          |intéresserait) ~ (par)? (votre|vos|l'offre|la|le)? _ (produit|solution|logiciel|outil|offre
          |service|plateforme)?
        (votre|vos) (produit|solution|logiciel|outil|offre|service|services|plateforme) (nous
          |m') ~ (intéresse*)
        (nous intéresse|m'intéresse|nous intéressent)
        (souhaitons|souhaite|voulons|veux|voudrions|voudrait|aimerions|aimerais|souhaitent
          |souhaiterions|voudrais|veut|envisageons|envisage|pensons|prévoyons) ~ (acheter|souscrire
          |acquérir|s'équiper|nous équiper|s'abonner|commander|équiper|m'abonner|investir|déployer
          |adopter|nous abonner|ajouter # licences|mettre en place)
        veut s'équiper, (nous équiper|s'équiper)
        avant (d'acheter|de signer|de souscrire|de nous décider|de s'engager|de nous engager|l'achat
          |de commander|de m'abonner|de nous abonner)
        (comparons|compare|comparer|évaluons|évalue|évaluer|étudions|étudie) ~ (solutions|outils
          |logiciels|offres|votre|vos|prestataires|fournisseurs|plusieurs|produits)
        (choisir|choisissons) ~ (outil|solution|logiciel|prestataire)
        (combien|quel prix|quel tarif|quels tarifs|quel serait le prix|quel est le prix
          |quel est le tarif|prix|tarif|tarifs|coût) ~ (pour) (#|une|mon|notre|un|nos) ~
        combien ~ (pour une boite|pour une entreprise|pour mon équipe)
        (licences|postes|comptes|utilisateurs|accès|sièges) (supplémentaires|de plus|en plus)
        (un|votre|le|l'équipe|service) (commercial|commerciale|commerciaux) ~
        (contacter|parler|joindre|échanger) ~ (commercial|ventes|commerciaux)
        (quelle|quel) (offre|formule|forfait|abonnement|plan) ~ (conseill*|convien*|adapté*|pour
          |recommand*|choisir)
        appel d'offres, tarif* dégressif*
        (remise|tarif|prix) (volume|groupe|association|entreprise)
        (période d'essai|essai|essai gratuit|version d'essai) pour (les|une|notre|mon)? (entreprise*
          |équipe|société*)
        (nous aimerions|on aimerait|nous voudrions|on voudrait|j'aimerais|nous souhaitons) (tester
          |essayer) ~
        proposez-vous un essai
      asks:
        combien, prix, tarif, tarifs, devis, essai, démo, démonstration, licence, licences
        abonnement, offre, coûte, remise, formule, acheter
      business:
        (notre|mon|ma|nos) (entreprise|société|équipe|boîte|pme|cabinet|agence|association|structure
          |atelier|bureau|salariés|patron|école|clinique|magasin)
        nous sommes (une|un|#) ~, (petite|une|pour) (entreprise|société|pme|boîte|agence)
        je (dirige|gère) ~, entreprises, entreprise, boite
      support:
        (n'arrive|n'arrivons|ne peux|ne peut|ne fonctionne|ne marche|ne voient|ne voit|ne trouve
          |ne s'affiche|n'apparaît|ne reçois) ~ (plus|pas) ~
        erreur*, bug, bogue, panne, plante, facture* ~ (fausse|erronée|est|du|de), débité, prélevé
        rembours*, résili*, annul*, mot de passe, me connecter, connexion
        comment (ajouter|modifier|supprimer|créer|exporter|importer|changer|faire|inviter) ~
        où (modifier|changer|trouver|puis-je) ~, (mon|un|à mon) client, moyen de paiement, hausse
        augmentation, carte bancaire
      others:
        (mon|ci-joint mon|un) cv, candidature
        (cherche|recherche|rechercher) (un|du|mon)? (poste|emploi|stage|travail|alternance)
        alternance, stage, postuler, recrutez, (poste|offre) d'emploi, lettre de motivation
        embauchez-vous, (notre|une) agence (de|seo|web|marketing) ~ (peut|propose|vous|aide)
        agence de référencement
        (doubler|augmenter|améliorer|booster|développer|optimiser) (votre|vos|votre visibilité) ~
        article invité, article sponsorisé, (nous vous|je vous) (proposons|propose) ~, backlink*
        nos services ~ (à votre|pour votre|vous), partenariat, prestations de, générer des prospects
        (apporter|générer) ~ (clients|prospects|leads), étudiant, étudiante, mémoire
        (ma|une|notre) thèse, projet universitaire, lycéen*, sondage, enquête, (mon|un) exposé
        mon école, journaliste
        (prépare|écris|rédige|préparons) (un|une) (article|reportage|enquête|papier)
        service de presse, contact presse, interview*, bitcoin, crypto*, casino, gagnez, cliquez
        loterie, gagner de l'argent, héritage
        (usage|utilisation) (personnel|personnelle|privé|privée), pour moi (seul|seule|tout)
        à titre (personnel|privé), un particulier, (mon|ma|chez) ~ (fuit|bouché|bouchée|en panne)
        (mon évier|ma chaudière|mes toilettes|mon robinet|ma douche|mon toit)
        envoyer (un|quelqu'un) _ (plombier|électricien|demain)
        (besoin|cherche) d'un (plombier|électricien|peintre|jardinier), chez moi
        (choisi|opté|retenu|signé|partis) ~ (pour|avec)? (une autre|un autre|un concurrent) ~
        autre (solution|prestataire|fournisseur) ~ (choisi|retenu)
        plus (intéressé|intéressés|besoin), pas (intéressé|intéressés), ne donnons pas suite
        ne donnerons pas suite, désabonn*
      numbers:
        deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12
        treize=13, quatorze=14, quinze=15, seize=16, vingt=20, vingt-cinq=25, trente=30, quarante=40
        cinquante=50, soixante=60, cent=100, dizaine=10, vingtaine=20, trentaine=30, quinzaine=15
      months:
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      size:
        # (salarié*|employé*|personne*|utilisateur*|collaborateur*|postes|poste|licence*|technicien*
          |gars|comptes|sièges|agents|membres|collègues|ouvriers|gens|accès|conseillers|chauffeurs
          |véhicules|camions|associés|plombiers|électriciens|intervenants|soignants|dentistes|vendeurs
          |têtes|commerciaux)
        (équipe|entreprise|société|boîte|pme|cabinet|structure|agence|effectif) (de|d'environ
          |d') (environ|une)? #
        (nous sommes|on est|on sera|nous serons|sommes) (à|actuellement|environ|une|seulement
          |déjà)? #
        # (licences|postes|comptes|utilisateurs) (supplémentaires|de plus)
        (dizaine|vingtaine|trentaine|quinzaine) de (personnes|salariés|techniciens|utilisateurs)
      budget:
        budget*, dépenser, jusqu'à, maximum, au plus, mettre, consacrer, enveloppe, pas plus de
        investir, disposons, payer
      month:
        mois, mensuel*, /mois
      year:
        an, ans, année, annuel*, /an
      time:
        (avant|d'ici|pour|dès|vers|à|courant|fin|début|mi) (la|le|l'|les|à)? (fin|début|rentrée|noël
          |été|printemps|hiver|automne|@|mi-@|courant) (de)? (l'année|du mois|du trimestre|de l'année
          |de l'été|d'année|@)?
        (en|dès|courant|fin|début|mi-|pour|avant|à partir de|d'ici|avant fin|mi|début) (@|septembre)
        (ce|le|au) (mois|trimestre|printemps) (-ci|prochain|ci)?, ce mois-ci, (le)? mois prochain
        (cette|l') (année|semaine|été|automne) ~ (prochaine|prochain)?, cette année, cette semaine
        la semaine prochaine, l'année prochaine
        (d'ici|dans|sous) (les)? (#|quelques) (prochains|prochaines)? (jours|semaines|mois|semaine)
        (le plus|au plus) (vite|rapidement|tôt) (possible)?, dès que possible, rapidement
        immédiatement, avant (la)? fin (de|du|d'|de l')? (l'année|année|mois|trimestre|l'été|@)?
        (à)? la rentrée, fin (d'année|@|du mois|de l'année|de trimestre)
        (avant|pour|cet) (l'été|l'hiver|été|hiver|noël), (ce|prochain) trimestre
        au (premier|deuxième|troisième|quatrième|prochain) (trimestre|semestre), (t1|t2|t3|t4)
      meeting:
        démo, démonstration, rendez-vous, appel, rdv, rappeler, présentation, réunion, visio
      begin:
        démarr*, commenc*, décid*, choisir, lanc*, achet*, déploy*, équip*, signer, basculer
        changer, besoin
      use-after:
        (logiciel|outil|solution|système|plateforme|application|crm|produit|programme|solutions
          |outils|quelque chose|logiciels|intéresse) (pour|de|permettant de) (la|le|les|l'|nos|notre)?
        (utiliser|utiliserait|utiliserions) ~ pour (la|le|nos|gérer)?, s'en servir pour, afin de
        pour (gérer|planifier|suivre|organiser|facturer)
      use-before:
      use-end:
        et, combien, avant, pour (#|une|notre|mon|avril), en @, d'ici, avec, quel, quels, qui, nous
        que, est, dans
      i-am:
        je suis, en tant que, suis, ici, je travaille comme, mon poste, comme
      title:
        directeur (général|technique|des|commercial|informatique|financier|administratif|de
          |d'exploitation|opérationnel|adjoint|marketing|associé) (opérations|achats|ventes
          |l'exploitation|agence|production|ressources|travaux)?
        directrice (générale|technique|des|commerciale|informatique|financière|administrative|de
          |d'exploitation|opérationnelle|adjointe|marketing|associée) (opérations|achats|ventes
          |l'exploitation|agence|production|ressources|travaux)?
        directeur, directrice, gérant, gérante, dirigeant, dirigeante, patron, patronne, fondateur
        fondatrice, cofondateur, cofondatrice, propriétaire, pdg, dg, daf, dsi, drh, cto, ceo
        responsable (*), responsable (des|de|du|d'|it|la) *, chef (de|d') *, chef d'entreprise
        chef d'équipe, assistant*, secrétaire, comptable, office manager, acheteur, acheteuse
        artisan, consultant*, associé, associée, président, présidente, coordinateur, coordinatrice
        conducteur de travaux
      i-run:
        je (dirige|gère|tiens|pilote|m'occupe de|suis à la tête d') (une|un|la|le|l'|mon|ma|notre
          |d')? ~ (société|entreprise|boîte|pme|agence|cabinet|équipe|atelier|magasin|salon|restaurant
          |bureau|service|informatique|achats|planning|garage|structure)
      """);

  private French() {}
}
