const texts = {
  nl: {
    title: "Er ging iets mis",
    text: "De fout is vastgelegd. Probeer het opnieuw. Blijft het misgaan? Geef dan dit nummer door:",
    again: "Opnieuw proberen",
  },
  de: {
    title: "Etwas ist schiefgelaufen",
    text: "Der Fehler wurde festgehalten. Versuchen Sie es erneut. Tritt er weiter auf, nennen Sie bitte diese Nummer:",
    again: "Erneut versuchen",
  },
  fr: {
    title: "Une erreur s’est produite",
    text: "L’erreur a été enregistrée. Réessayez. Si elle persiste, indiquez ce numéro :",
    again: "Réessayer",
  },
  en: {
    title: "Something went wrong",
    text: "The error was recorded. Please try again. If it keeps happening, pass on this number:",
    again: "Try again",
  },
} as const;

/**
 * What a page that went wrong says. These few stand here, for they are shown in the browser, when the
 * server could not make the page: no other text has to travel there.
 */
export const errorTexts = (locale: string) =>
  texts[locale in texts ? (locale as keyof typeof texts) : "nl"];
