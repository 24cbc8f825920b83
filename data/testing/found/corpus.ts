import { enschede, terneuzen } from "@/prisma/testing/make";

/** A case that is looked for: what it is called in the tables, and what it says. */
export type Case = {
  key: string;
  language: "nl" | "de" | "fr" | "en";
  title: string;
  problem?: string;
  regionIds?: readonly string[];
  partnershipIds?: readonly string[];
  competentId?: string;
  /** Its running number, where that is looked for. */
  number?: number;
};

/** A pair of regions that no table names. */
const elsewhere = { regionIds: ["NL131", "DE943"] };
const inLimburg = { regionIds: ["NL423", "BE332"] };

type Told = [key: string, title: string, more?: Partial<Case>];

const told: Record<Case["language"], readonly Told[]> = {
  nl: [
    ["ticket", "Semesterticket geldt niet voor de bus over de grens"],
    ["trein", "Geen trein op zondag", enschede],
    ["huizen", "Huizen met twee adressen", terneuzen],
    ["brieven", "Brieven van de school zijn voor ouders onleesbaar"],
    ["migranten", "Arbeidsmigranten zonder huurcontract"],
    ["ambulance", "Ambulanceverpleegkundigen mogen hun beroep niet uitoefenen"],
    ["parkeren", "Parkeervergunning voor bezoekers"],
    ["ambacht", "Ambachtsbedrijven staan niet ingeschreven"],
    ["verzekering", "Zorgverzekering van gepensioneerden vervalt", { competentId: "bzk" }],
    ["netwerk", "Netwerk van bibliotheken leent niet uit"],
    ["behandeling", "Behandeling in het buitenland wordt niet vergoed"],
    ["kanton", "Kantonrechter vraagt om belangrijke stukken"],
    ["boete", "Verkeersboete komt onaangekondigd"],
    ["regeling", "Eisen verschillen per regeling"],
    ["loket", "Het mkb/zzp-loket kent de regels niet"],
    ["nummer", "BSN/rijksregisternummer ontbreekt bij pensioenopbouw"],
    ["snelweg", "Vrachtverkeer op de A12/A3 staat stil, 24/7"],
    ["lidstaten", "Lidstaten innen tolheffing; kinderopvangtoeslag stopt, de meldkamer zwijgt"],
    ["schepen", "Binnenvaartschepen keren om bij een vakantiepark"],
    ["bijlage", "Bijlage van 12.345,67 euro over drie maanden"],
    ["wet", "Opbouw volgens verordening (EEG) nr. 1408/71 is niet overgezet"],
    ["kaart", "EU-gehandicaptenkaart geldt niet", { number: 42 }],
    ["robot", "AI en IT lezen geen handschrift"],
    ["programma", "Programma 2021–2027: 1,5 miljoen en 1.500 aanvragen"],
    ["kneuter", "Regeling “kneuterbuis” voor ‘wipkarren’ op de lijn Luik–Zwolle"],
    ["molen", "Zwartemolen\u00a0Oudekerk wordt niet bediend"],
    ["formulier", "Formulier op www.grensdata.eu hapert, vraag het loket@grens-info.nl"],
    ["afwijzing", "Afwijzing i.v.m. ontbrekende stukken", { number: 1408 }],
  ],
  de: [
    ["zuge", "Verspätete Züge verpassen den Anschluss"],
    ["karte", "Jahresfahrkarte gilt nur im Inland"],
    ["wagen", "Krankenwagen dürfen nicht ausrücken"],
    ["hauser", "Häuser ohne Glasfaser"],
    ["leitstellen", "Koordination der Leitstellen fehlt"],
    ["arzte", "Ärzte warten auf die Approbation"],
    ["verein", "Der Schützenverein e.V. zahlt doppelt, z.B. auf Beiträge"],
    ["heim", "Wohnheime in Münster lehnen Bewerber ab"],
    ["fahre", "„Zwiebelfähre“ ruht im Winter"],
    ["brucke", "Mühlenbachbrücke gesperrt".normalize("NFD")],
    ["versichert", "Kranken\u00adversicherungs\u00adkarte wird nicht gelesen"],
    ["bau", "Baugenehmigungen dauern Jahre"],
    ["landkreis", "Landkreis sucht Referenten für Spielplätze"],
    ["umleitung", "Umleitungsplan schweigt vom Hochwasserschutz im Homeoffice"],
    ["schach", "Kein Zuschuss für den Schachklub e. V.", { regionIds: ["DE94B"] }],
    ["strasse", "Straßenbahn hält vor der Grenze"],
  ],
  fr: [
    ["nationaux", "Registres nationaux incompatibles"],
    ["frontaliere", "Les travailleuses frontalières perdent leurs allocations"],
    ["diplomes", "Équivalence des diplômes étrangers"],
    ["emploi", "L’accès à l’emploi reste fermé aux indépendants", inLimburg],
    ["conseil", "Conseil de prud’hommes compétent"],
    ["hopitaux", "Les hôpitaux refusent les malades"],
    ["directive", "Directive 2005/36/CE mal appliquée"],
    ["fichier", "Règlement (UE) 2016/679 : un fichier bloqué"],
    ["chevaux", "Le transport de chevaux exige « deux visas »"],
    ["permis", "Échange des permis de conduire"],
    ["batir", "Permis de bâtir refusé au moment de conduire les travaux"],
    ["oeuvre", "Une œuvre d’art bloquée à la douane"],
  ],
  en: [
    ["companies", "Companies must register twice"],
    ["regulation", "Regulation (EC) No 883/2004 leaves out the self-employed"],
    ["vaccine", "WHO vaccination certificates are refused"],
    ["licences", "Driving licences expire unnoticed"],
    ["port", "Harbour of Antwerp: port dues are paid twice"],
    ["studies", "Studies abroad aren't recognised"],
    ["cities", "Cities planning shared buses"],
    ["children", "The child’s allowance stops at once"],
  ],
};

export const corpus: readonly Case[] = (["nl", "de", "fr", "en"] as const).flatMap((language) =>
  told[language].map(([key, title, more]) => ({ key, language, title, ...elsewhere, ...more })),
);
