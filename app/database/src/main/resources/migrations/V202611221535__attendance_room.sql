-- Where someone takes part from: by some statutes only the room counts.
alter table tenant.presence add whereabouts text not null default 'room' check (whereabouts in ('room', 'remote'));
alter table tenant.presence alter whereabouts drop default;
-- Registered by mistake and taken back at once; such a stay counts for nothing and stands in no minutes.
alter table tenant.presence add withdrawn_at timestamptz check (withdrawn_at is null or left_at is not null);

-- Who wrote down a vote that was spoken; empty when the voter gave it.
alter table tenant.vote add recorded_by uuid;
alter table tenant.vote add foreign key (tenant_id, recorded_by) references tenant.person (tenant_id, id);

-- Who settled a claim of partiality; empty until it is settled.
alter table tenant.partiality add decided_by text check (decided_by in ('body', 'meeting_leader'));
alter table tenant.partiality add check ((state = 'claimed') = (decided_by is null));

-- Which version of the proposal a question was asked about: once it is changed, the answer no longer counts.
alter table tenant.ballot add item_version integer not null default 1;
alter table tenant.ballot alter item_version drop default;
