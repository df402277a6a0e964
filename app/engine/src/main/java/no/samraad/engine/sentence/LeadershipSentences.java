package no.samraad.engine.sentence;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;

/** What rules about leadership say, as sentences (catalogue C). */
final class LeadershipSentences extends Phrases {
    LeadershipSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(LeadershipProvision provision) {
        return switch (provision) {
            case LeadershipProvision.LeadershipChosen(
                    Set<LeadershipProvision.Office> offices,
                    LeadershipProvision.ChoosingMethod method) -> {
                String list = capital(and(sorted(offices, this::office)));
                yield switch (method) {
                    case LeadershipProvision.ChoosingMethod.ElectedBy(BodyCode body) ->
                        say(
                                list + " velges av " + body(body) + ".",
                                list + " blir vald av " + body(body) + ".",
                                list + ": elected by " + body(body) + ".");
                    case LeadershipProvision.ChoosingMethod.SelfConstituted _ ->
                        say(
                                list + " velges av utvalget selv.",
                                list + " blir vald av utvalet sjølv.",
                                list + ": chosen by the body itself.");
                    case LeadershipProvision.ChoosingMethod.InTurn _ ->
                        say(
                                list + " går på omgang mellom sidene.",
                                list + " går på omgang mellom sidene.",
                                list + ": held in turn by the sides.");
                };
            }
            case LeadershipProvision.MeetingLeader(List<LeadershipProvision.LeaderSource> inOrder) -> {
                String list = String.join(
                        say(", ellers ", ", elles ", ", otherwise "),
                        inOrder.stream().map(this::leaderSource).toList());
                yield say(
                        "Møtet ledes av " + list + ".",
                        "Møtet blir leia av " + list + ".",
                        "The meeting is led by " + list + ".");
            }
        };
    }

    private String office(LeadershipProvision.Office office) {
        return switch (office) {
            case CHAIR -> say("leder", "leiar", "chair");
            case DEPUTY_CHAIR -> say("nestleder", "nestleiar", "deputy chair");
            case SECRETARIAT -> say("sekretariat", "sekretariat", "secretariat");
        };
    }
}
