-- What the schema language of Prisma cannot say about the record.

-- References are GW-YYYY-NNNN and GP-YYYY-NNNN; past 9999 the number grows longer.
alter table "Bottleneck" add constraint "Bottleneck_reference_format" check (reference ~ '^GW-\d{4}-\d{4,7}$');
alter table "Project" add constraint "Project_reference_format" check (reference ~ '^GP-\d{4}-\d{4,7}$');

-- A status that needs a fact has it.
alter table "Bottleneck" add constraint "Bottleneck_on_hold_until" check (
  status <> 'ON_HOLD' or "statusIsEditorial" or ("holdUntil" is not null and "heldFrom" is not null));
alter table "Bottleneck" add constraint "Bottleneck_declined_ground" check (
  status <> 'DECLINED' or "declineGround" is not null);
alter table "Bottleneck" add constraint "Bottleneck_duplicate_original" check (
  status <> 'DUPLICATE' or ("duplicateOfId" is not null and "duplicateOfId" <> id));
alter table "Bottleneck" add constraint "Bottleneck_review_date" check (
  status <> 'WILL_NOT_BE_RESOLVED' or "reviewOn" is not null);
alter table "Bottleneck" add constraint "Bottleneck_published_at" check (published = ("publishedAt" is not null));
alter table "Bottleneck" add constraint "Bottleneck_estimate_has_source" check (
  "affectedCount" is null or ("affectedCount" >= 0 and coalesce("affectedSource", '') <> ''));
alter table "Bottleneck" add constraint "Bottleneck_version_positive" check (version > 0);

alter table "Project" add constraint "Project_dates_in_order" check ("startOn" is null or "endOn" is null or "startOn" <= "endOn");
alter table "Project" add constraint "Project_health_reason" check (
  health is null or health = 'ON_COURSE' or coalesce("healthReason", '') <> '');
alter table "Project" add constraint "Project_published_at" check (published = ("publishedAt" is not null));
alter table "FundingLine" add constraint "FundingLine_amount_positive" check (amount > 0);
alter table "FundingLine" add constraint "FundingLine_currency_code" check (currency ~ '^[A-Z]{3}$');
alter table "ReferenceCounter" add constraint "ReferenceCounter_positive" check (last > 0);

-- Accounts and grants.
alter table "Official" add constraint "Official_email_lower_case" check (email = lower(email) and email like '%_@_%');
alter table "Grant" add constraint "Grant_period" check (until is null or until >= "from");
alter table "Grant" add constraint "Grant_scope_has_its_column" check (
  ("partyId" is not null) = (scope = 'PARTY') and ("partnershipId" is not null) = (scope = 'PARTNERSHIP'));

-- A NUTS code is ambiguous without the year of its list.
alter table "Region" add constraint "Region_nuts_version" check (("nutsCode" is null) = ("nutsVersion" is null));

-- The record: rows are added and never changed.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on "AuditEvent" for each row execute function refuse_change();
create trigger append_only before update on "BottleneckStep" for each row execute function refuse_change();
create trigger append_only before update on "ProgressReport" for each row execute function refuse_change();
