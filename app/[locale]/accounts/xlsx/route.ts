import { listFile } from "@/app/_lists/list-file";
import { accountNoun } from "../_parts/account-list";

export const GET = listFile(accountNoun, "xlsx");
