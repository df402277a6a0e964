package no.samraad.engine.provision;

/**
 * What a rule says, with exact parameters. One record per rule kind of the catalogue; the families below are its rooms.
 */
public sealed interface Provision
        permits BodyProvision,
                SeatProvision,
                LeadershipProvision,
                MeetingProvision,
                QuorumProvision,
                DecisionProvision,
                MinutesProvision,
                CostProvision,
                SecretariatProvision,
                AmendmentProvision,
                Convention {
    /** The code of the rule kind in the catalogue. */
    RuleCode code();
}
