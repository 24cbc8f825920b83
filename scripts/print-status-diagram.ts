import { writeFileSync } from "node:fs";
import { statusPage } from "./status-diagram";

writeFileSync("docs/bottleneck-status.md", statusPage());
