import type { BottleneckView } from "@/data/bottleneck/page";

/** Which next step a form was made from, and of which record. */
export function StepOf({ bottleneck: { reference, openStep } }: { bottleneck: BottleneckView }) {
  return (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="step" value={openStep?.id ?? ""} />
      <input type="hidden" name="stepVersion" value={openStep?.version ?? 0} />
    </>
  );
}
