package no.samraad.server.decisions;

import no.samraad.server.meetings.MeetingRef;

/**
 * Where an item is found.
 *
 * @param body the code of the body
 * @param position the item's place on the agenda
 */
public record Address(String body, MeetingRef meeting, int position) {}
