import { createHash, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Language } from "@/domain/language";
import type { Role } from "@/domain/viewer";
import type { Transaction } from "../client";

type Demo = {
  email: string;
  name: string;
  language: Language;
  organisationId: string;
  role: Role;
  partyId?: string;
  partnershipId?: string;
  regionIds?: string[];
};

const at = "@demo.grenswerk.example";

/** Each role, level and side of the border; clearly demo, at an address that cannot exist. */
const demoAccounts: Demo[] = [
  {
    email: `twente${at}`,
    name: "Regiocoördinator Twente (demo)",
    language: "nl",
    organisationId: "province-overijssel",
    role: "REGIONAL_COORDINATOR",
    regionIds: ["rag-twente"],
  },
  {
    email: `zeeuws-vlaanderen${at}`,
    name: "Regiocoördinator Zeeuws-Vlaanderen (demo)",
    language: "nl",
    organisationId: "province-zeeland",
    role: "REGIONAL_COORDINATOR",
    regionIds: ["rag-zeeuws-vlaanderen"],
  },
  {
    email: `kabinet-zeeland${at}`,
    name: "Kabinet CdK Zeeland (demo)",
    language: "nl",
    organisationId: "cdk-zeeland",
    role: "CABINET",
    partnershipId: "nl-vl",
  },
  {
    email: `ministerie${at}`,
    name: "Ministerie van BZK (demo)",
    language: "nl",
    organisationId: "bzk",
    role: "COMPETENT_BODY",
  },
  {
    email: `gemeente-enschede${at}`,
    name: "Gemeente Enschede (demo)",
    language: "nl",
    organisationId: "gemeente-enschede",
    role: "COMPETENT_BODY",
    regionIds: ["rag-twente"],
  },
  {
    email: `koordination-nrw${at}`,
    name: "Koordination Nordrhein-Westfalen (Demo)",
    language: "de",
    organisationId: "nrw-staatskanzlei",
    role: "PARTNER_COORDINATOR",
    partyId: "DE-NW",
  },
  {
    email: `coordination-wallonie${at}`,
    name: "Coordination Wallonie (démo)",
    language: "fr",
    organisationId: "wallonie",
    role: "PARTNER_COORDINATOR",
    partyId: "BE-WAL",
  },
  {
    email: `muenster${at}`,
    name: "Bezirksregierung Münster (Demo)",
    language: "de",
    organisationId: "br-muenster",
    role: "PARTNER_OFFICIAL",
    partyId: "DE-NW",
  },
  {
    email: `wallonie${at}`,
    name: "Wallonie (démo)",
    language: "fr",
    organisationId: "wallonie",
    role: "PARTNER_OFFICIAL",
    partyId: "BE-WAL",
  },
  {
    email: `programma${at}`,
    name: "Programmateam Regio’s aan de grens (demo)",
    language: "nl",
    organisationId: "bzk",
    role: "NATIONAL_COORDINATOR",
  },
  {
    email: `lezer${at}`,
    name: "Meelezer (demo)",
    language: "nl",
    organisationId: "cbs",
    role: "READER",
  },
  {
    email: `beheer${at}`,
    name: "Beheerder (demo)",
    language: "nl",
    organisationId: "bzk",
    role: "ADMINISTRATOR",
  },
];

/**
 * Makes the demo accounts, all with one password made now; gives what is needed to sign in. Their roles began before
 * what the practice story tells of them.
 */
export async function loadDemoAccounts(db: Transaction, now: Date) {
  const from = new Date(now.getTime() - daysInRole * msPerDay);
  const password = readablePassword();
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  for (const { email, name, language, organisationId, role, ...scope } of demoAccounts) {
    await db.official.create({
      data: {
        email,
        name,
        language,
        organisationId,
        passwordHash,
        isDemo: true,
        grants: { create: { role, from, ...scopeOf(scope) } },
      },
    });
  }
  await loadWaitingAccount(db, now);
  return demoAccounts.map(({ role, email }) => ({ role, email, password }));
}

/**
 * An account for the administrator to do something about: whom it is for never chose a password, and its role ends. It
 * is not one to sign in with, so that what happens to it takes nothing from the demo.
 */
async function loadWaitingAccount(db: Transaction, now: Date) {
  await db.official.create({
    data: {
      email: `stage-twente${at}`,
      name: "Stagiair Twente (demo)",
      organisationId: "province-overijssel",
      isDemo: true,
      grants: {
        create: {
          ...{ role: "READER", ...scopeOf({ regionIds: ["rag-twente"] }) },
          ...{ from: now, until: new Date(now.getTime() + 21 * msPerDay) },
        },
      },
    },
  });
}

/** More than the oldest day of the story. */
const daysInRole = 730;

const msPerDay = 24 * 60 * 60 * 1000;

/** Makes the first administrator of an empty portal; gives the secret of a link to choose a password. */
export async function loadFirstAdministrator(db: Transaction, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db.official.create({
    data: {
      email: "beheer@grenswerk.invalid",
      name: "Eerste beheerder",
      organisationId: "bzk",
      grants: { create: { role: "ADMINISTRATOR", scope: "ALL" } },
      links: {
        create: {
          id: createHash("sha256").update(secret).digest("hex"),
          expiresAt: new Date(now.getTime() + 3 * msPerDay),
        },
      },
    },
  });
  return secret;
}

function scopeOf({
  partyId,
  partnershipId,
  regionIds,
}: Pick<Demo, "partyId" | "partnershipId" | "regionIds">) {
  if (partyId) return { scope: "PARTY", partyId } as const;
  if (partnershipId) return { scope: "PARTNERSHIP", partnershipId } as const;
  if (regionIds) {
    const regions = { create: regionIds.map((regionId) => ({ regionId })) };
    return { scope: "REGIONS", regions } as const;
  }
  return { scope: "ALL" } as const;
}

/** Twenty letters and digits in groups, none that look alike: about 95 bits. */
function readablePassword(): string {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const letters = Array.from(randomBytes(20), (byte) => signs[byte % signs.length]).join("");
  return letters.replace(/(.{5})(?=.)/g, "$1-");
}
