-- The first day after a term as it was given, where whoever had it left before, or sits on after: the days really served are
-- in valid, and whoever follows may be given the rest.
alter table tenant.appointment add column term_until date;
