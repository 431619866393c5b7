package com.nexora.chat.domain.lead;

/// Names of places that the Java platform does not know: cities, states, inflected and everyday
/// names of countries.
final class PlaceNames {

  /// Names of countries that are words or names of people in one of the languages.
  static final String ORDINARY_WORDS = """
      chad, jordan, georgia, mali, fas, man, island, jersey, niger, guinea, macao, monaco,
      saint martin, reunion, curacao, peru, togo, oman, marocco, guam, nauru, niue, palau, cuba, tchad,
      turkey, malte, cote, benin, jemen, katar, tahiti, turks, palestina, samoa
      """;

  /// A line a country: its code, then names parted by commas.
  static final String TABLE = """
      US United States,USA,U.S.A.,the States,America,Vereinigte Staaten,États-Unis,Etats Unis,Estados Unidos,EE. UU.,EEUU,Stati Uniti,Verenigde Staten,Stanach Zjednoczonych,Stany Zjednoczone,Amerika,ABD,Amerika Birleşik Devletleri,アメリカ,米国,美国,New York,New Jersey,Los Angeles,Chicago,Houston,Dallas,Austin,Boston,Seattle,Denver,Miami,Atlanta,Phoenix,San Francisco,San Diego,Philadelphia,Portland,Detroit,Las Vegas,Minneapolis,Nashville,Texas,California,Florida,Ohio,Oregon,Arizona,Colorado,Nevada,Utah,Michigan,Illinois,Wisconsin,Minnesota,Iowa,Kansas,Missouri,Tennessee,Kentucky,North Carolina,South Carolina,Pennsylvania,Massachusetts,Connecticut,Maryland,Oklahoma,Louisiana,Alabama,Idaho,Montana,Nebraska,Indiana,Alaska,Hawaii,New Mexico,New Hampshire,Vermont,Maine state,Arkansas,Wyoming,North Dakota,South Dakota,Rhode Island,Delaware,ニューヨーク,纽约,洛杉矶,加州,旧金山
      GB United Kingdom,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Großbritannien,Vereinigtes Königreich,Royaume-Uni,Angleterre,Reino Unido,Inglaterra,Regno Unito,Inghilterra,Verenigd Koninkrijk,Engeland,Wielkiej Brytanii,Wielka Brytania,Anglii,Anglia,Storbritannien,İngiltere,Birleşik Krallık,イギリス,英国,London,Londres,Londra,Londyn,Londynie,Manchester,Birmingham,Leeds,Liverpool,Glasgow,Edinburgh,Bristol,Cardiff,Belfast,Sheffield,Nottingham,ロンドン,伦敦
      DE Germany,Deutschland,Allemagne,Alemania,Alemanha,Germania,Duitsland,Niemcy,Niemczech,Niemiec,Tyskland,Almanya,ドイツ,德国,Berlin,Berlino,Berlim,Berlín,Berlinie,Hamburg,München,Munich,Köln,Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Hannover,Nürnberg,Bremen,Bayern,Sachsen,Hessen,Dortmund,ベルリン,柏林,慕尼黑
      AT Austria,Österreich,Autriche,Áustria,Oostenrijk,Austrii,Österrike,Avusturya,オーストリア,奥地利,Wien,Vienna,Vienne,Viena,Wiedeń,Graz,Linz,Salzburg,Innsbruck,Viyana
      CH Switzerland,Schweiz,Suisse,Suiza,Suíça,Svizzera,Zwitserland,Szwajcarii,Szwajcaria,İsviçre,スイス,瑞士,Zürich,Zurich,Zurigo,Basel,Genf,Genève,Geneva,Ginevra,Lausanne,Lugano,Luzern,Bern
      FR France,Frankreich,Francia,França,Frankrijk,Francji,Francja,Frankrike,Fransa,フランス,法国,Paris,París,Parigi,Paryż,Paryżu,Lyon,Marseille,Toulouse,Nantes,Bordeaux,Lille,Strasbourg,Rennes,Montpellier,Grenoble,パリ,巴黎
      BE Belgium,Belgien,Belgique,Bélgica,Belgio,België,Belgii,Belgia,Belçika,ベルギー,比利时,Brussels,Brüssel,Bruxelles,Bruselas,Bruxelas,Brussel,Bruksela,Bryssel,Brüksel,Antwerpen,Antwerp,Anvers,Gent,Ghent,Gand,Liège,Brugge,Leuven,Wallonie,Vlaanderen
      LU Luxembourg,Luxemburg,Luxemburgo,Lussemburgo
      NL Netherlands,the Netherlands,Holland,Niederlande,Niederlanden,Pays-Bas,Países Bajos,Holanda,Países Baixos,Paesi Bassi,Olanda,Nederland,Holandii,Holandia,Nederländerna,Hollanda,オランダ,荷兰,Amsterdam,Rotterdam,Den Haag,Utrecht,Eindhoven,Groningen,Tilburg,Breda,Nijmegen,Haarlem,Arnhem,Zwolle
      ES Spain,Spanien,Espagne,España,Espanha,Spagna,Spanje,Hiszpanii,Hiszpania,İspanya,スペイン,西班牙,Madrid,Barcelona,Barcelone,Valencia,Sevilla,Seville,Bilbao,Málaga,Zaragoza,Murcia,Cataluña,Andalucía,马德里
      PT Portugal,Portugalia,Portogallo,Portekiz,Portugalii,ポルトガル,葡萄牙,Lisboa,Lisbon,Lisbonne,Lissabon,Lisbona,Porto,Braga,Coimbra,Aveiro,Setúbal
      BR Brazil,Brasil,Brasilien,Brésil,Brasile,Brazilië,Brazylii,Brezilya,ブラジル,巴西,São Paulo,Rio de Janeiro,Belo Horizonte,Curitiba,Porto Alegre,Recife,Fortaleza,Brasília,Campinas,Florianópolis,Goiânia,Minas Gerais,Bahia
      IT Italy,Italien,Italie,Italia,Itália,Italië,Włoszech,Włochy,İtalya,イタリア,意大利,Rome,Rom,Roma,Milano,Mailand,Milan,Milán,Napoli,Torino,Turin,Bologna,Firenze,Genova,Palermo,Verona,Venezia,Padova,Catania,Toscana,Lombardia,Sicilia,ミラノ,罗马,米兰
      PL Poland,Polen,Pologne,Polonia,Polónia,Polônia,Polska,Polsce,Polski,Polonya,ポーランド,波兰,Warsaw,Warszawa,Warszawie,Warschau,Varsovie,Varsovia,Varsavia,Kraków,Krakowie,Krakau,Wrocław,Wrocławiu,Poznań,Poznaniu,Gdańsk,Gdańsku,Łódź,Łodzi,Katowice,Katowicach,Lublin,Lublinie,Szczecin,Szczecinie
      SE Sweden,Schweden,Suède,Suecia,Suécia,Svezia,Zweden,Szwecji,Szwecja,Sverige,İsveç,スウェーデン,瑞典,Stockholm,Stoccolma,Estocolmo,Göteborg,Gothenburg,Malmö,Uppsala,Västerås,Örebro,Linköping,Umeå,Skåne
      NO Norway,Norwegen,Norvège,Noruega,Norvegia,Noorwegen,Norwegii,Norge,Norveç,ノルウェー,挪威,Oslo,Bergen,Trondheim,Stavanger
      DK Denmark,Dänemark,Danemark,Dinamarca,Danimarca,Denemarken,Danii,Danmark,Danimarka,デンマーク,丹麦,Copenhagen,Kopenhagen,Copenhague,Copenaghen,Köpenhamn,Kopenhag,Kopenhaga,Aarhus,Odense
      FI Finland,Finnland,Finlande,Finlandia,Finlândia,Finlandii,フィンランド,芬兰,Helsinki,Helsinkiin,Helsingfors,Tampere,Espoo
      IE Ireland,Irland,Irlande,Irlanda,Ierland,Irlandii,İrlanda,アイルランド,爱尔兰,Dublin,Dublino,Cork,Galway,Limerick
      CZ Czechia,Czech Republic,Tschechien,Tchéquie,Chequia,Cechia,Tsjechië,Czechach,Tjeckien,Çekya,チェコ,捷克,Prague,Prag,Praga,Praag,Brno
      TR Türkiye,Turkei,Türkei,Turquie,Turquía,Turquia,Turchia,Turkije,Turcji,Turcja,Turkiet,トルコ,土耳其,Istanbul,İzmir,Ankara,Bursa,Antalya,Adana,Konya,Gaziantep,Kocaeli,Mersin,Kayseri,Eskişehir,Trabzon
      JP Japan,Japon,Japón,Japão,Giappone,Japonia,Japonii,Japonya,日本,Tokyo,Tokio,Tóquio,東京,大阪,Osaka,京都,Kyoto,名古屋,Nagoya,福岡,札幌,横浜,Yokohama,神戸,仙台,広島,埼玉,千葉,沖縄,北海道,东京
      CN China,Chine,Cina,Chiny,Chinach,Kina,Çin,中国,北京,上海,深圳,广州,杭州,成都,南京,武汉,西安,苏州,重庆,天津,青岛,厦门,Beijing,Peking,Pékin,Pekín,Shanghai,Shenzhen,Guangzhou
      TW Taiwan,Tayvan,Tajwan,台湾,台灣,台北,高雄,台中,新北,Taipei
      HK Hong Kong,Hongkong,香港,九龙
      SG Singapore,Singapur,Singapour,Singapura,Singapur,シンガポール,新加坡
      KR South Korea,Korea,Südkorea,Corée du Sud,Corea del Sur,Coreia do Sul,Corea del Sud,Zuid-Korea,Korei,Sydkorea,Güney Kore,韓国,韩国,Seoul,Séoul,Seul,首尔
      IN India,Indien,Inde,Índia,Indiach,Hindistan,インド,印度,Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Chennai,Hyderabad,Pune,Kolkata
      AU Australia,Australien,Australie,Austrália,Australië,Australii,Avustralya,オーストラリア,澳大利亚,澳洲,Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Queensland,New South Wales,悉尼,シドニー
      NZ New Zealand,Neuseeland,Nouvelle-Zélande,Nueva Zelanda,Nova Zelândia,Nuova Zelanda,Nieuw-Zeeland,Nowej Zelandii,Nya Zeeland,Yeni Zelanda,ニュージーランド,新西兰,Auckland,Wellington,Christchurch
      CA Canada,Kanada,Canadá,Kanadzie,カナダ,加拿大,Toronto,Montreal,Montréal,Vancouver,Calgary,Ottawa,Québec,Quebec,Ontario,Alberta,British Columbia,Edmonton,Winnipeg,Manitoba,Nova Scotia,多伦多,温哥华
      MX Mexico,México,Mexiko,Mexique,Messico,Meksyku,Meksyk,Meksika,メキシコ,墨西哥,Ciudad de México,CDMX,Monterrey,Guadalajara,Puebla,Tijuana,Querétaro
      CO Colombia,Kolumbien,Colombie,Colômbia,Kolumbii,コロンビア,Bogotá,Medellín,Barranquilla,Cartagena
      AR Argentina,Argentinien,Argentine,Argentinië,Argentyna,Arjantin,アルゼンチン,阿根廷,Buenos Aires,Córdoba
      CL Chile,Cile,チリ,智利,Santiago de Chile
      PE Perú,Pérou,Lima
      UY Uruguay,Uruguai,Montevideo
      EC Ecuador,Équateur,Quito,Guayaquil
      VE Venezuela,Caracas
      CR Costa Rica
      AE United Arab Emirates,Dubai,Dubái,Abu Dhabi,Emiraty,Emiratos Árabes,迪拜,ドバイ
      SA Saudi Arabia,Saudi-Arabien,Arabie saoudite,Arabia Saudita,Suudi Arabistan,Riyadh,Jeddah
      IL Israel,Israël,Izrael,İsrail,Tel Aviv
      EG Egypt,Ägypten,Égypte,Egipto,Mısır,Cairo,Kairo
      ZA South Africa,Südafrika,Afrique du Sud,Sudáfrica,África do Sul,Sudafrica,Zuid-Afrika,Sydafrika,Güney Afrika,南非,Cape Town,Johannesburg,Durban
      NG Nigeria,Lagos,Abuja
      KE Kenya,Nairobi
      MA Morocco,Marokko,Maroc,Marruecos,Marrocos,Casablanca,Rabat
      GR Greece,Griechenland,Grèce,Grecia,Grécia,Griekenland,Grecji,Grekland,Yunanistan,Athens,Athen,Athènes,Atenas,Atene
      HU Hungary,Ungarn,Hongrie,Hungría,Ungheria,Hongarije,Węgrzech,Budapest,Budapeszt
      RO Romania,Rumänien,Roumanie,Rumanía,Roménia,Romênia,Bucharest,Bukarest,Bucarest
      UA Ukraine,Ucrania,Ucrânia,Ucraina,Oekraïne,Ukrainie,Kyiv,Kiev
      VN Vietnam,Hanoi,Ho Chi Minh City,越南
      TH Thailand,Bangkok,泰国,タイ国
      MY Malaysia,Kuala Lumpur,马来西亚
      ID Indonesia,Indonesien,Jakarta,印尼
      PH Philippines,Philippinen,Manila,Filipinas,菲律宾
      """;

  private PlaceNames() {}
}
