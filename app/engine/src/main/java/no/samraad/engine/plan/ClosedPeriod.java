package no.samraad.engine.plan;

import no.samraad.engine.account.Period;
import no.samraad.engine.provision.LocalText;

/**
 * Days on which a community would rather not meet, such as its schools' holidays; the community's own data.
 *
 * @param name what it is called, as it reads inside a sentence
 * @param days from the first to the last
 */
public record ClosedPeriod(LocalText name, Period days) {}
