import { z } from "zod";
import { changes, happening } from "./payload";

/** What happens to what officials decide of the portal as a whole. */
export const settingsEvents = {
  "settings.changed": happening(z.strictObject({ changes }), "officials"),
} as const;
