import type { LinkedRecord } from "./linked-record";
import { RecordWords, recordBoxClass, recordLineClass } from "./record-words";

type Props = {
  records: readonly LinkedRecord[];
  isOn: (reference: string) => boolean;
  tick: (record: LinkedRecord, on: boolean) => void;
};

/** What was chosen here: its boxes send nothing, the carrier does. */
export const ChosenHere = ({ records, isOn, tick }: Props) =>
  records.length > 0 && (
    <ul>
      {records.map((record) => (
        <li key={record.reference}>
          <label className={recordLineClass}>
            <input
              type="checkbox"
              checked={isOn(record.reference)}
              onChange={({ target }) => tick(record, target.checked)}
              className={recordBoxClass}
            />
            <RecordWords {...record} />
          </label>
        </li>
      ))}
    </ul>
  );
