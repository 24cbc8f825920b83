import { listFile } from "@/app/_lists/list-file";
import { organisationNoun } from "../_parts/organisation-list";

export const GET = listFile(organisationNoun, "xlsx");
