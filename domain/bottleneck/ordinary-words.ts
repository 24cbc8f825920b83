/** What cases of this register are all about: such words tell none from another, whatever they end in. */
const ofEveryCase = new RegExp(
  `^(${[
    "grens grenz fronti frontal transfront border cross buur nachbar voisin neighbo europ regio",
    "nederland niederland neerland netherl dutch duits deutsch german allema belg bundes rijks",
    "landen lander landes countr probl obstac knelpunt hindern behinder belemmer",
    "verschil unterschied differ divers versch gevolg folge consequen",
  ]
    .join(" ")
    .replaceAll(" ", "|")})`,
);

/** Words of any text, folded, of four letters and more: shorter ones are passed over anyway. */
const ofAnyText = new Set(
  `aan alle alleen allemaal altijd ander andere anders beide bij bijvoorbeeld binnen blijft daar daardoor daarom dan deze dezelfde die dit
  door dubbel echter eigen elke elkaar enkele enkel geen geldt gelden gaat gaan geeft gebruik goed graag heeft hebben hier iedere iemand
  kant kanten kosten krijgt krijgen kunnen kunt land maakt maar maken meer mensen mits moet moeten mogen mogelijk naar nadat niet niets
  nieuw nieuwe nodig omdat onder onduidelijk ontbreken ontbreekt ontbrekende over overkant regel regels regeling samen samenwerking sinds soms steeds stopt tegen terwijl
  tijd tijdelijk tijdelijke toch tussen veel vanuit volgens voor voorbij vraagt waar waardoor wanneer want want weer wel welke werkt wordt
  worden zelf zich zijn zonder zoals zodat zullen recht rechten
  aber alle allem allen aller alles also andere anderen anderer auch aufgrund ausser beide beiden beim bereits bleibt dabei dafur daher dann
  darf daran darauf dass davon dazu dazwischen deren derzeit deshalb dessen dies diese diesem diesen dieser doch doppelt dort durch
  durfen eine einem einen einer eines einige ende enden endet erst fehlen fehlende fehlt fur gegen geht gelten gemeinsam gibt gilt haben hatte hier hinter ihre ihrem ihren
  ihrer immer jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen konnen kosten land macht mehr menschen moglich muss mussen nach nachdem
  neben nicht nichts noch nur oder ohne personen recht rechte regel regeln regelung schon sehr sein seine seiner seit seite seiten selbst sich sind
  sollen sondern sowie stand teils uber uberqueren unklar unter verbindung viel viele vorschrift vorschriften wahrend wegen weil weitere welche wenig wenn werden wieder wird wurde
  zeit zudem zugang zum zur zusammen zusammenarbeit zwei zwischen
  ainsi alors apres aucun aucune aussi autre autres avant avec avoir beaucoup cadre cela celle celui certains cette ceux chaque cote cotes comme dans dela
  depuis deux doit doivent donc dont double elle elles encore entre etat etats etre faire fait font jusqu leur leurs lors mais manquants manque meme memes moins
  nouveau nouvelle notre nous ont parce part partie pays permet personne personnes peut peuvent plus plusieurs pour pouvoir quand quel quelle
  regime regle regles reste sans selon sera seul sont sous souvent tous tout toute toutes tres vers vous coope cooperation temporaire
  about access across after again against also always another apply applies because been before being between both cannot country could does done double each either
  ends from have having here home into instead itself just land like limited limits made make makes many missing more most much must need needed needs neither
  only other others over own people person rule rules same side sides since some still stop stops such system systems temporary than that their them then there these they this
  those through time together under until very well were what when where which while whose will with within without would your
  wacht betaalt betalen betaald zahlen zahlt paie paient payer deux drei drie trois three twee wartet warten arrete arretent eindigen eindigt houdt houden ophoudt endet bedrijf valt vallen wachten systeem systemen stelsel stelsels systeme`.split(
    /\s+/,
  ),
);

/** Whether a folded word says nothing of what a case is about. */
export const isOrdinary = (word: string): boolean =>
  word.length < 4 || /^\d+$/.test(word) || ofAnyText.has(word) || ofEveryCase.test(word);
