-- A vote handed to another for one meeting. What is taken back stands, with who took it back.
create table tenant.handed_over_vote (
    tenant_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid not null,
    from_id uuid not null,
    to_id uuid not null,
    form text not null check (form in ('writing', 'spoken_words')),
    -- the letter or message it stands in
    document text check (length(document) between 1 and 300),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    taken_back_by uuid,
    taken_back_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    foreign key (tenant_id, from_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, to_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, recorded_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, taken_back_by) references tenant.person (tenant_id, id),
    check ((taken_back_by is null) = (taken_back_at is null)),
    check (from_id <> to_id)
);
-- a seat has one vote, and it is with one at a time
create unique index handed_over_vote_seat on tenant.handed_over_vote (tenant_id, meeting_id, seat_id)
    where taken_back_at is null;
select platform.raise_wall('tenant.handed_over_vote', 'select, insert, update');

alter table tenant.presence drop constraint presence_capacity_check;
alter table tenant.presence add constraint presence_capacity_check
    check (capacity in ('member', 'deputy', 'delegate', 'stand_in', 'observer', 'guest', 'secretariat'));

-- One vote each, and those handed over beside it.
alter table tenant.vote add handed_over_id uuid;
alter table tenant.vote add foreign key (tenant_id, handed_over_id) references tenant.handed_over_vote (tenant_id, id);
alter table tenant.vote drop constraint vote_tenant_id_ballot_id_person_id_key;
create unique index vote_own on tenant.vote (tenant_id, ballot_id, person_id) where handed_over_id is null;
