package no.samraad.engine.sentence;

import no.samraad.engine.provision.AmendmentProvision;
import no.samraad.engine.provision.BodyProvision;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.CostProvision;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SecretariatProvision;

/** Turns a typed rule back into a sentence, so that it can be held against the text it was read out of. */
final class ProvisionSentences {
    private final BodySentences bodies;
    private final SeatSentences seats;
    private final LeadershipSentences leadership;
    private final MeetingSentences meetings;
    private final QuorumSentences quorum;
    private final DecisionSentences decisions;
    private final MinutesSentences minutes;
    private final CostSentences costs;
    private final SecretariatSentences secretariat;
    private final AmendmentSentences amendments;
    private final ConventionSentences conventions;

    ProvisionSentences(Language language, Names names) {
        this.bodies = new BodySentences(language, names);
        this.seats = new SeatSentences(language, names);
        this.leadership = new LeadershipSentences(language, names);
        this.meetings = new MeetingSentences(language, names);
        this.quorum = new QuorumSentences(language, names);
        this.decisions = new DecisionSentences(language, names);
        this.minutes = new MinutesSentences(language, names);
        this.costs = new CostSentences(language, names);
        this.secretariat = new SecretariatSentences(language, names);
        this.amendments = new AmendmentSentences(language, names);
        this.conventions = new ConventionSentences(language, names);
    }

    String sentence(Provision provision) {
        return switch (provision) {
            case BodyProvision body -> bodies.sentence(body);
            case SeatProvision seat -> seats.sentence(seat);
            case LeadershipProvision leader -> leadership.sentence(leader);
            case MeetingProvision meeting -> meetings.sentence(meeting);
            case QuorumProvision rule -> quorum.sentence(rule);
            case DecisionProvision decision -> decisions.sentence(decision);
            case MinutesProvision rule -> minutes.sentence(rule);
            case CostProvision cost -> costs.sentence(cost);
            case SecretariatProvision rule -> secretariat.sentence(rule);
            case AmendmentProvision rule -> amendments.sentence(rule);
            case Convention convention -> conventions.sentence(convention);
        };
    }
}
