package no.samraad.local.house.canary;

/** Has a name that says nothing. */
class MeetingManager {}
