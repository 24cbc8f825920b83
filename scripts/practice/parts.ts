import { ambulance } from "./cases/ambulance";
import { apprentices } from "./cases/apprentices";
import { childcare } from "./cases/childcare";
import { cycleRoute } from "./cases/cycle-route";
import { fireDrill } from "./cases/fire-drill";
import { noise } from "./cases/noise";
import { nurses } from "./cases/nurses";
import { parking } from "./cases/parking";
import { semesterTicket } from "./cases/semester-ticket";
import { semesterTicketAgain } from "./cases/semester-ticket-again";
import { tender } from "./cases/tender";
import { waterLevels } from "./cases/water-levels";
import { ambulanceProject } from "./projects/ambulance-project";
import { borderDesk } from "./projects/border-desk";
import { careSchool } from "./projects/care-school";
import { drills } from "./projects/drills";
import { heatGrid } from "./projects/heat-grid";
import { oneTicket } from "./projects/one-ticket";
import type { Practice } from "./story";

/** Every record of the story; later features add theirs to the file of the record, or a file of their own here. */
export const parts: readonly Practice[] = [
  ...[semesterTicket, semesterTicketAgain, ambulance, childcare, tender, nurses],
  ...[cycleRoute, noise, apprentices, fireDrill, waterLevels, parking],
  ...[oneTicket, ambulanceProject, careSchool, heatGrid, drills, borderDesk],
];
