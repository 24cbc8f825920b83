import { matching, oneOf } from "./option-parsers.mjs";
import { Problem } from "./say.mjs";

const supervisoryAuthorities = ["ap", "ldi-nrw", "lfd-nds", "apd-gba"];
const operatorNames = [
  ["contact", "CONTACT"],
  ["securityContact", "SECURITY_CONTACT"],
  ["controller", "CONTROLLER"],
  ["dpoContact", "DPO_CONTACT"],
  ["supervisoryAuthority", "SUPERVISORY_AUTHORITY"],
  ["accessibilityStatus", "ACCESSIBILITY_STATUS"],
  ["accessibilityStatement", "ACCESSIBILITY_STATEMENT"],
];
const addressPattern = /^(mailto:\S+@\S+|https:\/\/\S+)$/;

/** Who runs the portal and whom one can write to, as the pages on privacy and accessibility say. */
export function operatorOptions(read) {
  const address = (name) =>
    read(
      name,
      undefined,
      matching(addressPattern),
      "give an address that starts with mailto: or https:",
    );
  const choice = (name, values) =>
    read(name, undefined, oneOf(values), `give one of ${values.join(", ")}`);
  return {
    contact: address("CONTACT"),
    securityContact: address("SECURITY_CONTACT"),
    controller: read(
      "CONTROLLER",
      undefined,
      matching(/^.{3,200}$/),
      "give a name of 3 to 200 characters",
    ),
    dpoContact: address("DPO_CONTACT"),
    supervisoryAuthority: choice("SUPERVISORY_AUTHORITY", supervisoryAuthorities),
    accessibilityStatus: choice("ACCESSIBILITY_STATUS", ["A", "B", "C", "D"]),
    accessibilityStatement: read(
      "ACCESSIBILITY_STATEMENT",
      undefined,
      matching(/^https:\/\/\S+$/),
      "give the address of the statement, which starts with https:",
    ),
  };
}

/** The law asks a portal in real use for somebody to write to; a demo does without, and says so on its pages. */
export function checkContact(settings) {
  if (demoOf(settings) === "yes" || settings.contact || settings.securityContact) return;
  throw new Problem(
    "This portal names nobody to write to, which the law asks of one in real use. Set CONTACT, as in " +
      "CONTACT=mailto:grenswerk@example.eu, and CONTROLLER, the name of your organisation (see .env.example). " +
      "With DEMO=yes the portal is a demo and starts without.",
  );
}

/** The same for the portal, as far as it is said. */
export const operatorEnvironment = (settings) =>
  Object.fromEntries(
    operatorNames.flatMap(([option, name]) => (settings[option] ? [[name, settings[option]]] : [])),
  );

/** Whether an empty database gets the demo: where nothing is said, the portal's own does. */
export const demoOf = ({ demo, databaseUrl }) => demo ?? (databaseUrl ? "no" : "yes");
