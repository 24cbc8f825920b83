import { notFound } from "next/navigation";

/** Any other address: there is no such page, said in the language of the address. */
export default function UnknownPage() {
  notFound();
}
