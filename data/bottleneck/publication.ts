import "server-only";
import type { PublishRequest, WithdrawRequest } from "@/domain/bottleneck/edit";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { publishRecord } from "../record-write";
import { writtenBottleneck } from "./write";

/** Shows a bottleneck to the public. */
export const publishBottleneck = (viewer: Viewer, request: PublishRequest): Promise<Outcome> =>
  publishRecord(viewer, writtenBottleneck, request, { published: true });

/** Takes a bottleneck back from the public; the reason stays in the record. */
export const withdrawBottleneck = (viewer: Viewer, request: WithdrawRequest): Promise<Outcome> =>
  publishRecord(viewer, writtenBottleneck, request, { published: false, reason: request.reason });
