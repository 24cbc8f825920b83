import { linkForAdministrator } from "@/data/account/administrator-link";
import { db } from "@/data/db";

/** Prints a link for an administrator once, or why there is none; called by `admin-link.mjs`. */
const [email] = process.argv.slice(2);
const link = await linkForAdministrator(email ?? null);
await db.$disconnect();
if (link.ok) {
  if (link.becameAdministrator) console.log(`  ${link.email} is administrator from now on.`);
  console.log(`  For ${link.email}, once, within 72 hours:`);
  console.log(`  ${process.env.PUBLIC_URL}/nl/welcome/${link.secret}`);
} else {
  const howTo = "npm run admin:link -- e-mail";
  const sentences = {
    noAdministrator: `Nobody is administrator any more. Name the account that is to be one: ${howTo}`,
    several: `There are several administrators; name one of them: ${howTo}`,
    unknown: `There is no account in use with the address ${email}.`,
    notAdministrator: `${email} is no administrator; one of these can make its link under Accounts:`,
  };
  console.error(`\n  ${[sentences[link.why], ...link.emails].join("\n    ")}\n`);
  process.exitCode = 1;
}
