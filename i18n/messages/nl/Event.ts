import type { EventTexts } from "../../event-texts";

export default {
  bottleneck: {
    registered: "Het knelpunt is geregistreerd",
    edited: "De gegevens van het knelpunt zijn gewijzigd",
    translated: "Het knelpunt is vertaald",
    noteWritten: "De interne notitie is vastgelegd",
    positionWritten: "Het standpunt van een land is vastgelegd",
    assessed: "De beoordeling is begonnen",
    recognised: "Het is erkend als knelpunt",
    declined: "Het knelpunt is afgewezen",
    markedDuplicate: "Het knelpunt is aangemerkt als dubbel",
    analysed: "De analyse is begonnen",
    treated: "Het knelpunt is in behandeling genomen",
    resolved: "Het knelpunt is opgelost",
    partlyResolved: "Het knelpunt is deels opgelost",
    givenUp: "Besloten is dat het knelpunt niet wordt opgelost",
    held: "Het knelpunt is gepauzeerd",
    resumed: "Het knelpunt is hervat",
    reopened: "Het knelpunt is heropend",
    published: "Het knelpunt is openbaar gemaakt",
    organisationMerged: "Een organisatie die hier genoemd wordt, is samengevoegd met een andere",
    organisationParted:
      "Het samenvoegen van een organisatie die hier genoemd wordt, is ongedaan gemaakt",
    withdrawn: "De publicatie van het knelpunt is ingetrokken",
  },
  project: {
    registered: "Het project is geregistreerd",
    edited: "De gegevens van het project zijn gewijzigd",
    translated: "Het project is vertaald",
    reported: "Er is voortgang gemeld",
    reportCorrected: "Een voortgangsbericht is gecorrigeerd",
    milestoneAdded: "Er is een mijlpaal toegevoegd",
    milestoneChanged: "Een mijlpaal is gewijzigd",
    milestoneReached: "Een mijlpaal is gehaald",
    milestoneRemoved: "Een mijlpaal is verwijderd",
    published: "Het project is openbaar gemaakt",
    organisationMerged: "Een organisatie die hier genoemd wordt, is samengevoegd met een andere",
    organisationParted:
      "Het samenvoegen van een organisatie die hier genoemd wordt, is ongedaan gemaakt",
    withdrawn: "De publicatie van het project is ingetrokken",
  },
  account: {
    registered: "Het account is aangemaakt",
    edited: "Het account is gewijzigd",
    organisationMerged: "Een organisatie die hier genoemd wordt, is samengevoegd met een andere",
    organisationParted:
      "Het samenvoegen van een organisatie die hier genoemd wordt, is ongedaan gemaakt",
    closed: "Het account is gesloten",
    reopened: "Het account is heropend",
    linkRenewed: "Er is een nieuwe link gemaakt",
    passwordChosen: "Er is een wachtwoord gekozen",
    passwordChanged: "Het wachtwoord is gewijzigd",
    passwordRefused: "Het huidige wachtwoord is verkeerd ingevuld",
    languageChosen: "Er is een andere taal gekozen",
  },
  grant: {
    given: "Er is een rol gegeven",
    ended: "Een rol is beëindigd",
  },
  session: {
    opened: "Er is ingelogd",
    ended: "Er is uitgelogd",
    refused: "Inloggen is niet gelukt",
  },
  draft: {
    kept: "Een concept is opgeslagen",
    discarded: "Een concept is verwijderd",
  },
  partnership: {
    edited: "De gegevens zijn gewijzigd",
    kept: "Nieuwere gegevens van het portaal zijn niet overgenomen",
    organisationMerged: "Een organisatie die hier genoemd wordt, is samengevoegd met een andere",
    organisationParted:
      "Het samenvoegen van een organisatie die hier genoemd wordt, is ongedaan gemaakt",
  },
  commissioner: {
    edited: "De gegevens zijn gewijzigd",
    kept: "Nieuwere gegevens van het portaal zijn niet overgenomen",
    organisationMerged: "Een organisatie die hier genoemd wordt, is samengevoegd met een andere",
    organisationParted:
      "Het samenvoegen van een organisatie die hier genoemd wordt, is ongedaan gemaakt",
  },
  region: {
    edited: "De gegevens zijn gewijzigd",
    kept: "Nieuwere gegevens van het portaal zijn niet overgenomen",
  },
  organisation: {
    added: "De organisatie is toegevoegd",
    edited: "De gegevens zijn gewijzigd",
    kept: "Nieuwere gegevens van het portaal zijn niet overgenomen",
    merged: "De organisatie is samengevoegd met een andere",
    parted: "Het samenvoegen is ongedaan gemaakt",
  },
  import: {
    carriedOut: "Een bestand is geïmporteerd",
  },
  text: {
    erased: "Een tekst is gewist",
  },
} satisfies EventTexts;
