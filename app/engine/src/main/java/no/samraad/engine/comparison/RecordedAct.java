package no.samraad.engine.comparison;

import java.time.LocalDate;
import no.samraad.engine.judgement.Act;

/**
 * An act that was carried out, with the facts it was judged by.
 *
 * @param day the day the rules were read as of
 * @param act the act
 */
public record RecordedAct(LocalDate day, Act act) {}
