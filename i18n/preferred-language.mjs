/** The languages of domain/language.ts, the default first, for the door too, which runs as it stands here. */
const languages = ["nl", "de", "fr", "en"];

/** The language that a browser would rather read, from its Accept-Language header; Dutch where it names none. */
export function preferredLanguage(header) {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", weight = "1"] = part.trim().split(/\s*;\s*q=/i);
    return { language: tag.split("-")[0].toLowerCase(), weight: Number(weight) };
  });
  const known = wanted.filter(({ language, weight }) => languages.includes(language) && weight > 0);
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? languages[0];
}
