-- What statutes call a party: "from-party: tromso". It stays when the party changes its name.
alter table tenant.party add column code text generated always as (
    trim(both '-' from regexp_replace(
        translate(
            replace(lower(regexp_replace(name, '\s+(kommune|hf)$', '', 'i')), 'æ', 'ae'),
            'øåäöáčđŋšŧž', 'oaaoacdnstz'),
        '[^a-z0-9]+', '-', 'g'))) stored;
alter table tenant.party alter column code drop expression;
alter table tenant.party alter column code set not null;
alter table tenant.party add check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$');
alter table tenant.party add unique (tenant_id, code);
