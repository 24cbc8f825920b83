import { notFound } from "next/navigation";
import { Page } from "@/components/ui/page";

/** A page with nothing on it, against which `npm run bench` measures the others. Else it does not exist. */
export default function BlankPage() {
  if (process.env.BENCH !== "1") notFound();
  return (
    <Page>
      <h1>Grenswerk</h1>
    </Page>
  );
}
