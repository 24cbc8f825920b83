import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";

/** The answer to whoever sends a form and is not signed in. */
export const signedOut = refused("signedOut");

/**
 * Why a form is not taken as it is: nobody is signed in, or somebody else than whom it was made for; null
 * when it is. Shown again, it is made for who is signed in now: sending it once more is deliberate.
 */
export function refusalOfSender(viewer: Viewer | null, madeFor: string | null) {
  if (!viewer) return signedOut;
  return madeFor && madeFor !== viewer.id ? refused("otherAccount") : null;
}
