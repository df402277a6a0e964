-- Fifty bodies of ten seats in the community given, all vacant; two seats of one body have the same label.
insert into tenant.body (tenant_id, id, code, short_name, name_nb, name_nn, name_en, level, position, number_format, valid)
    select '{tenant}', gen_random_uuid(), 'liste-' || n, 'Liste ' || n, 'Listeutvalg ' || n, 'Listeutval ' || n, 'List body ' || n,
        3, 100 + n, '{n}/{yy}', daterange(date '2020-01-01', case when n = 50 then date '2024-01-01' end)
    from generate_series(1, 50) n;
insert into tenant.seat (tenant_id, id, body_id, partner, standing, label, position, valid)
    select b.tenant_id, gen_random_uuid(), b.id, 'users', 'voting', case when b.code = 'liste-49' then 'Plass lik' else 'Plass ' || s end,
        s, daterange(date '2020-01-01', null)
    from tenant.body b, generate_series(1, 10) s
    where b.tenant_id = '{tenant}' and b.code like 'liste-%';
-- One seat is a municipality's own; two people have the same name; who fills a seat set aside is not known.
update tenant.seat s set party_id = (select p.id from tenant.party p where p.tenant_id = s.tenant_id and p.code = 'narvik')
    where s.tenant_id = '{tenant}' and s.label = 'Plass 1' and s.body_id in (
        select b.id from tenant.body b where b.tenant_id = '{tenant}' and b.code = 'liste-48');
insert into tenant.person (tenant_id, id, name, email)
    select '{tenant}', gen_random_uuid(), 'To Med Samme Navn', 'samme' || n || '@eksempel.example' from generate_series(1, 2) n;
update tenant.seat set party_id = null, label = 'Satt av' where tenant_id = '{tenant}' and position = 7 and body_id in (
    select b.id from tenant.body b where b.tenant_id = '{tenant}' and b.code = 'ssu');
