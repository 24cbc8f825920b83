import type { EventTexts } from "../../event-texts";

export default {
  bottleneck: {
    registered: "Das Grenzhindernis wurde erfasst",
    edited: "Die Angaben zum Grenzhindernis wurden geändert",
    translated: "Das Grenzhindernis wurde übersetzt",
    noteWritten: "Die interne Notiz wurde festgehalten",
    positionWritten: "Der Standpunkt eines Landes wurde festgehalten",
    assessed: "Die Prüfung hat begonnen",
    recognised: "Es wurde als Grenzhindernis anerkannt",
    declined: "Das Grenzhindernis wurde abgelehnt",
    markedDuplicate: "Das Grenzhindernis wurde als doppelt gekennzeichnet",
    analysed: "Die Analyse hat begonnen",
    treated: "Die Bearbeitung hat begonnen",
    resolved: "Das Grenzhindernis wurde gelöst",
    partlyResolved: "Das Grenzhindernis wurde teilweise gelöst",
    givenUp: "Es wurde entschieden, das Grenzhindernis nicht zu lösen",
    held: "Das Grenzhindernis wurde zurückgestellt",
    resumed: "Die Bearbeitung wurde fortgesetzt",
    reopened: "Das Grenzhindernis wurde wieder aufgenommen",
    published: "Das Grenzhindernis wurde veröffentlicht",
    organisationMerged: "Eine hier genannte Organisation wurde mit einer anderen zusammengeführt",
    organisationParted:
      "Das Zusammenführen einer hier genannten Organisation wurde rückgängig gemacht",
    withdrawn: "Die Veröffentlichung des Grenzhindernisses wurde zurückgezogen",
  },
  project: {
    registered: "Das Projekt wurde erfasst",
    edited: "Die Angaben zum Projekt wurden geändert",
    translated: "Das Projekt wurde übersetzt",
    reported: "Der Fortschritt wurde gemeldet",
    reportCorrected: "Ein Fortschrittsbericht wurde berichtigt",
    milestoneAdded: "Ein Meilenstein wurde hinzugefügt",
    milestoneChanged: "Ein Meilenstein wurde geändert",
    milestoneReached: "Ein Meilenstein wurde erreicht",
    milestoneRemoved: "Ein Meilenstein wurde gelöscht",
    published: "Das Projekt wurde veröffentlicht",
    organisationMerged: "Eine hier genannte Organisation wurde mit einer anderen zusammengeführt",
    organisationParted:
      "Das Zusammenführen einer hier genannten Organisation wurde rückgängig gemacht",
    withdrawn: "Die Veröffentlichung des Projekts wurde zurückgezogen",
  },
  account: {
    registered: "Das Konto wurde angelegt",
    edited: "Das Konto wurde geändert",
    organisationMerged: "Eine hier genannte Organisation wurde mit einer anderen zusammengeführt",
    organisationParted:
      "Das Zusammenführen einer hier genannten Organisation wurde rückgängig gemacht",
    closed: "Das Konto wurde geschlossen",
    reopened: "Das Konto wurde wieder geöffnet",
    linkRenewed: "Ein neuer Link wurde erstellt",
    passwordChosen: "Ein Passwort wurde gewählt",
    passwordChanged: "Das Passwort wurde geändert",
    passwordRefused: "Das aktuelle Passwort wurde falsch eingegeben",
    languageChosen: "Eine andere Sprache wurde gewählt",
  },
  grant: {
    given: "Eine Rolle wurde vergeben",
    ended: "Eine Rolle wurde beendet",
  },
  session: {
    opened: "Anmeldung erfolgt",
    ended: "Abmeldung erfolgt",
    refused: "Anmeldung fehlgeschlagen",
  },
  draft: {
    kept: "Ein Entwurf wurde gespeichert",
    discarded: "Ein Entwurf wurde gelöscht",
  },
  partnership: {
    edited: "Die Angaben wurden geändert",
    kept: "Neuere Angaben des Portals wurden nicht übernommen",
    organisationMerged: "Eine hier genannte Organisation wurde mit einer anderen zusammengeführt",
    organisationParted:
      "Das Zusammenführen einer hier genannten Organisation wurde rückgängig gemacht",
  },
  commissioner: {
    edited: "Die Angaben wurden geändert",
    kept: "Neuere Angaben des Portals wurden nicht übernommen",
    organisationMerged: "Eine hier genannte Organisation wurde mit einer anderen zusammengeführt",
    organisationParted:
      "Das Zusammenführen einer hier genannten Organisation wurde rückgängig gemacht",
  },
  region: {
    edited: "Die Angaben wurden geändert",
    kept: "Neuere Angaben des Portals wurden nicht übernommen",
  },
  organisation: {
    added: "Die Organisation wurde hinzugefügt",
    edited: "Die Angaben wurden geändert",
    kept: "Neuere Angaben des Portals wurden nicht übernommen",
    merged: "Die Organisation wurde mit einer anderen zusammengeführt",
    parted: "Das Zusammenführen wurde rückgängig gemacht",
  },
  import: {
    carriedOut: "Eine Datei wurde importiert",
  },
  text: {
    erased: "Ein Text wurde gelöscht",
  },
} satisfies EventTexts;
