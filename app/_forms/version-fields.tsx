import { writeMarks } from "@/domain/fields";
import type { Editing } from "./read-edit";

/** Of which version of the record a form was made, and a mark of what each of its fields held. */
export const VersionFields = ({ version, fields, parts }: Editing) => (
  <>
    <input type="hidden" name="version" value={version} />
    <input type="hidden" name="seen" value={writeMarks(fields, parts)} />
  </>
);
