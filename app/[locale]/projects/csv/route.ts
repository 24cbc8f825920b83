import { listFile } from "@/app/_lists/list-file";
import { projectNoun } from "../_parts/project-list";

export const GET = listFile(projectNoun, "csv");
