import type { Words } from "./words";

/** The German words of the generator. */
export const de: Words = {
  subjects: {
    labour: ["Die Entsendung einer Fachkraft", "Ein Nebenjob von Studierenden", "Homeoffice"],
    education: [
      "Ein Praktikum im Nachbarland",
      "Unterricht in der Nachbarsprache",
      "Ein Doppelabschluss",
    ],
    mobility: ["Der Regionalbus", "Das Semesterticket", "Eine gemeinsame Fahrkarte"],
    security: ["Eine Verfolgung durch die Polizei", "Der Einsatz der Feuerwehr", "Ein Notruf"],
    health: ["Der Rettungswagen", "Eine Aufnahme im Krankenhaus", "Die ambulante Pflege"],
    energy: ["Ein Wärmenetz", "Eine Leitung für Wasserstoff", "Ein gemeinsamer Solarpark"],
    circular: ["Der Transport von Reststoffen", "Der Handel mit Altholz", "Eine Pfandflasche"],
    water: ["Der Abfluss von Hochwasser", "Die Entnahme von Grundwasser", "Der Pegel eines Bachs"],
    infra: ["Ein Radweg", "Ein neues Gleis", "Eine Brücke"],
    "tax-social": ["Die Steuererklärung", "Die Rente", "Das Kindergeld"],
    recognition: ["Ein Abschluss in der Pflege", "Eine Lehrbefähigung", "Ein Befähigungsnachweis"],
    environment: ["Ein Stall", "Ein Windrad", "Ein Naturgebiet"],
    data: [
      "Die Statistik über Arbeitsplätze",
      "Ein Austausch von Daten",
      "Ein Register von Adressen",
    ],
    governance: ["Die Beratung der Gemeinden", "Ein Zweckverband", "Eine gemeinsame Anlaufstelle"],
    housing: ["Ein Umzug", "Ein Baukredit", "Eine Wohnung für junge Leute"],
    youth: ["Ein Jugendturnier", "Ein Schulaustausch", "Ein Musikfestival"],
  },
  obstacles: [
    "endet an der Grenze",
    "braucht eine zweite Genehmigung",
    "fällt unter zwei Systeme",
    "wartet auf die Zustimmung zweier Länder",
    "wird auf der anderen Seite nicht anerkannt",
    "dauert wegen der Grenze doppelt so lange",
    "ist nur auf einer Seite versichert",
    "scheitert an verschiedenen Formularen",
    "hat keine zuständige Stelle",
    "ist nur auf einer Seite der Grenze erlaubt",
    "scheitert am Datenschutz",
    "bekommt keine Genehmigung mehr",
  ],
  openings: [
    (subject, here, there) =>
      `${subject} betrifft ${here} und ${there} auf beiden Seiten der Grenze.`,
    (subject, here, there) =>
      `Zwischen ${here} und ${there} liegt eine Grenze. ${subject} endet dort.`,
    (subject, here, there) => `${subject} ist in ${there} üblich. In ${here} gelten andere Regeln.`,
  ],
  rules: [
    "Die Genehmigung des einen Landes gilt im anderen nicht.",
    "Für jede Seite ist eine eigene Genehmigung mit eigenen Anlagen nötig.",
    "Die Genehmigung kommt erst nach vier Monaten, weil zwei Behörden aufeinander warten.",
    "Das Abkommen ist älter als die Lage und regelt sie nicht.",
    "Zwei Aufsichtsbehörden legen dieselbe europäische Richtlinie verschieden aus.",
  ],
  consequences: [
    "Deshalb zahlen Menschen doppelt.",
    "Betriebe verzichten deshalb darauf.",
    "Hilfe kommt dadurch später an.",
    "Gemeinden behelfen sich mit einzelnen Absprachen.",
  ],
  wishes: [
    "Gewünscht wird eine Anlaufstelle für beide Länder.",
    "Die Region möchte einen Versuch über zwei Jahre.",
    "Eine gegenseitige Anerkennung würde genügen.",
  ],
  affected: [
    "Grenzgänger und ihre Arbeitgeber.",
    "Einwohner der Orte an der Grenze.",
    "Studierende und Schulen im Grenzgebiet.",
    "Kleine Betriebe mit Kunden in beiden Ländern.",
  ],
  reasons: [
    "Die Partner sind sich über den nächsten Schritt einig.",
    "Neue Hinweise zeigen, dass es weiter besteht.",
  ],
  nextSteps: ["Gespräch mit dem Ministerium", "Abstimmung mit dem Partner jenseits der Grenze"],
  projectName: (subject, here, there) => `${subject} ${here}–${there}`,
  projectSummaries: [
    (subject, here, there) =>
      `Partner in ${here} und ${there} arbeiten gemeinsam an einer Lösung. ${subject} steht dabei im Mittelpunkt.`,
  ],
  milestones: [
    "Die Partner haben unterzeichnet",
    "Die Vorstudie ist fertig",
    "Die Genehmigung ist beantragt",
    "Der Versuch hat begonnen",
    "Der Zwischenstand ist besprochen",
    "Das Ergebnis ist übergeben",
  ],
  reports: [
    "Die Partner liegen im Zeitplan. Das nächste Treffen ist vereinbart.",
    "Der Plan verschiebt sich um drei Monate, weil ein Beschluss fehlt.",
  ],
  healthReasons: ["Ein Beschluss eines Partners fehlt.", "Die Kosten sind höher als erwartet."],
};
