package no.samraad.engine.seat;

import org.jspecify.annotations.Nullable;

/**
 * One person who is in now. Standing is not a fact but a finding: whether the person counts as member, deputy or neither
 * follows from the composition.
 *
 * @param person who
 * @param seat the seat the person sits for; null for guests and the secretariat
 * @param presence in the room or remote
 */
public record CheckIn(PersonId person, @Nullable SeatId seat, Presence presence) {}
