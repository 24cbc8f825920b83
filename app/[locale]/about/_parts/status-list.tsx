import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { getTranslations } from "@/i18n/server";

/** Every status and what it means, in the order in which a case usually goes. */
export async function StatusList() {
  const [t, words] = await Promise.all([getTranslations("About"), getTranslations("Bottleneck")]);
  return (
    <dl className="mt-4 gap-x-12 border-line border-b lg:grid lg:grid-cols-2">
      {bottleneckStatuses.map((status) => (
        <div
          key={status}
          className="flex flex-col gap-x-4 gap-y-1 border-line border-t py-2.5 sm:flex-row sm:items-baseline"
        >
          <dt className="sm:w-52 sm:flex-none">
            <StatusBadge status={status} text={words(`status.${status}`)} />
          </dt>
          <dd>{t(`status.${status}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
