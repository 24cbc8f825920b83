import type { Words } from "./words";

/** The Dutch words of the generator. */
export const nl: Words = {
  subjects: {
    labour: ["De detachering van een vakkracht", "Een bijbaan van een student", "Thuiswerk"],
    education: ["Een stage in het buurland", "Onderwijs in de buurtaal", "Een dubbel diploma"],
    mobility: ["De streekbus", "Het studentenreisproduct", "Een gezamenlijk treinkaartje"],
    security: ["Een achtervolging door de politie", "De inzet van de brandweer", "Een noodoproep"],
    health: ["De ambulance", "Een ziekenhuisopname", "De wijkverpleging"],
    energy: ["Een warmtenet", "Een leiding voor waterstof", "Een gedeeld zonnepark"],
    circular: ["Het vervoer van reststoffen", "De handel in sloophout", "Een statiegeldfles"],
    water: ["De afvoer van hoogwater", "De onttrekking van grondwater", "Het peil van een beek"],
    infra: ["Een fietspad", "Een nieuw spoor", "Een brug"],
    "tax-social": ["De belastingaangifte", "Het pensioen", "De kinderbijslag"],
    recognition: ["Een diploma in de zorg", "Een lesbevoegdheid", "Een vakbekwaamheid"],
    environment: ["Een stal", "Een windmolen", "Een natuurgebied"],
    data: ["De statistiek over banen", "Een gegevensuitwisseling", "Een register van adressen"],
    governance: ["Het overleg van gemeenten", "Een samenwerkingsverband", "Een gezamenlijk loket"],
    housing: ["Een verhuizing", "Een hypotheek", "Een woning voor starters"],
    youth: ["Een jeugdtoernooi", "Een uitwisseling van scholen", "Een muziekfestival"],
  },
  obstacles: [
    "stopt bij de grens",
    "vraagt een tweede vergunning",
    "valt onder twee stelsels",
    "wacht op toestemming van twee landen",
    "wordt aan de overkant niet erkend",
    "kost door de grens dubbel zoveel tijd",
    "is alleen aan één kant verzekerd",
    "loopt vast op verschillende formulieren",
    "mist een bevoegde instantie",
    "mag maar aan één kant van de grens",
    "strandt op privacyregels",
    "krijgt geen vergunning meer",
  ],
  openings: [
    (subject, here, there) =>
      `${subject} speelt in ${here} en ${there}, aan beide kanten van de grens.`,
    (subject, here, there) =>
      `Tussen ${here} en ${there} ligt een grens. ${subject} houdt daar op.`,
    (subject, here, there) =>
      `Wie van ${here} naar ${there} gaat, merkt het: ${subject.toLowerCase()} is niet geregeld.`,
    (subject, here, there) => `${subject} is in ${here} gewoon. In ${there} gelden andere regels.`,
  ],
  rules: [
    "De vergunning van het ene land telt niet in het andere.",
    "Voor elke kant is een eigen vergunning nodig, met eigen bijlagen.",
    "De vergunning wordt pas na vier maanden verleend, omdat twee diensten op elkaar wachten.",
    "Zonder vergunning van de buren mag de uitvoerder niet beginnen.",
    "Een vergunning kan alleen op papier worden aangevraagd, in de taal van het buurland.",
    "De wet noemt alleen inwoners van het eigen land.",
    "Het verdrag is ouder dan de situatie en regelt dit niet.",
    "Twee toezichthouders leggen dezelfde Europese richtlijn anders uit.",
  ],
  consequences: [
    "Daardoor betalen mensen twee keer.",
    "Bedrijven zien er daarom van af.",
    "Het kost een aanvrager gemiddeld elf weken.",
    "Hulp komt daardoor later aan.",
    "Gemeenten lossen het nu met losse afspraken op.",
    "Jongeren kiezen daarom voor werk verder van de grens.",
  ],
  wishes: [
    "Gevraagd wordt om één loket voor beide landen.",
    "De regio wil een proef van twee jaar.",
    "Partners stellen een afspraak tussen de ministeries voor.",
    "Een erkenning over en weer zou genoeg zijn.",
    "Betrokkenen vragen om een duidelijke uitleg in twee talen.",
  ],
  affected: [
    "Grenswerkers en hun werkgevers.",
    "Inwoners van dorpen aan de grens.",
    "Studenten en scholen in de grensstreek.",
    "Patiënten en zorgverleners.",
    "Kleine bedrijven met klanten in beide landen.",
    "Gemeenten en hulpdiensten.",
  ],
  reasons: [
    "De partners zijn het eens over de volgende stap.",
    "Het ministerie heeft de oorzaak bevestigd.",
    "Er is een afspraak gemaakt tussen de bevoegde organisaties.",
    "Er is op dit moment geen ruimte in de wet.",
    "Nieuwe signalen laten zien dat het nog speelt.",
  ],
  nextSteps: [
    "Gesprek met het ministerie",
    "Overleg met de partner aan de overkant",
    "Juridische verkenning afronden",
    "Proefregeling voorleggen",
  ],
  projectName: (subject, here, there) => `${subject} ${here}–${there}`,
  projectSummaries: [
    (subject, here, there) =>
      `Partners in ${here} en ${there} werken samen aan een oplossing. ${subject} staat daarbij voorop. Het project past de afspraken over de grens aan.`,
    (subject, here, there) =>
      `Het project probeert twee jaar uit wat mogelijk is. ${subject} gaat over de grens tussen ${here} en ${there}. De uitkomst wordt een vaste afspraak.`,
  ],
  milestones: [
    "Partners hebben getekend",
    "Verkenning is klaar",
    "Vergunning is aangevraagd",
    "Proef is begonnen",
    "Tussenstand is besproken",
    "Resultaat is overgedragen",
  ],
  reports: [
    "De partners lopen op schema. De volgende bijeenkomst staat gepland.",
    "De aanvraag is ingediend. Wij wachten op antwoord van het buurland.",
    "De proef loopt en de eerste deelnemers zijn tevreden.",
    "De planning schuift drie maanden op, omdat een besluit ontbreekt.",
  ],
  healthReasons: [
    "Een besluit van een partner ontbreekt.",
    "De kosten zijn hoger dan verwacht.",
    "Er zijn te weinig mensen beschikbaar.",
  ],
};
