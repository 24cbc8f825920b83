import { listFile } from "@/app/_lists/list-file";
import { bottleneckNoun } from "../_parts/bottleneck-list";

export const GET = listFile(bottleneckNoun, "xlsx");
