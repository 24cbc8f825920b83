const texts = {
  nl: {
    title: "Er ging iets mis",
    text: "Probeer het opnieuw.",
    recorded: "De fout is vastgelegd. Blijft het misgaan? Geef dan dit nummer door:",
    again: "Opnieuw proberen",
  },
  de: {
    title: "Etwas ist schiefgelaufen",
    text: "Versuchen Sie es erneut.",
    recorded: "Der Fehler wurde festgehalten. Tritt er weiter auf, nennen Sie bitte diese Nummer:",
    again: "Erneut versuchen",
  },
  fr: {
    title: "Une erreur s’est produite",
    text: "Réessayez.",
    recorded: "L’erreur a été enregistrée. Si elle persiste, indiquez ce numéro :",
    again: "Réessayer",
  },
  en: {
    title: "Something went wrong",
    text: "Please try again.",
    recorded: "The error was recorded. If it keeps happening, quote this number:",
    again: "Try again",
  },
} as const;

/**
 * What a page that went wrong in the browser says; "recorded" only where there is a number, for without
 * one the server never heard of it. These few stand here: no other text has to travel there.
 */
export const errorTexts = (locale: string) =>
  texts[locale in texts ? (locale as keyof typeof texts) : "nl"];
