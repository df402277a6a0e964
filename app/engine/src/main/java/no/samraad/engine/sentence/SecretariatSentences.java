package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SecretariatProvision;
import no.samraad.engine.provision.SecretariatProvision.OwnedTask;
import no.samraad.engine.provision.SecretariatProvision.SecretariatLead;

/** What rules about the secretariat and about reporting say, as sentences (catalogue H). */
final class SecretariatSentences extends PeoplePhrases {
    SecretariatSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(SecretariatProvision provision) {
        return switch (provision) {
            case SecretariatProvision.SecretariatSeats seats -> seats(seats);
            case SecretariatProvision.SecretariatTasks(List<OwnedTask> tasks) ->
                say("Sekretariatet ", "Sekretariatet ", "The secretariat ")
                        + and(tasks.stream().map(this::owned).toList())
                        + ".";
            case SecretariatProvision.PeriodicReport report -> report(report);
            case SecretariatProvision.ReportingRoute(List<BodyCode> route) -> {
                String list = String.join(
                        say(", som rapporterer videre til ", ", som rapporterer vidare til ", ", which reports on to "),
                        route.stream().map(this::body).toList());
                yield route.isEmpty()
                        ? say(
                                "Organet rapporterer ikke til noen.",
                                "Organet rapporterer ikkje til nokon.",
                                "The body reports to nobody.")
                        : say(
                                "Organet rapporterer til " + list + ".",
                                "Organet rapporterer til " + list + ".",
                                "The body reports to " + list + ".");
            }
            case SecretariatProvision.SelfEvaluation(int months) ->
                say(
                        "Organet evaluerer arbeidet sitt minst én gang på " + span(months) + ".",
                        "Organet evaluerer arbeidet sitt minst éin gong på " + span(months) + ".",
                        "The body evaluates its own work at least once in " + span(months) + ".");
        };
    }

    private String seats(SecretariatProvision.SecretariatSeats seats) {
        List<String> parts = new ArrayList<>();
        if (!seats.members().isEmpty()) {
            String list = counted(
                    seats.members().stream().map(SeatCount::count).toList(),
                    at -> partner(seats.members().get(at).partner()));
            parts.add(say(
                    "Sekretariatet har " + list + ".",
                    "Sekretariatet har " + list + ".",
                    "The secretariat has " + list + "."));
        }
        parts.add(
                switch (seats.lead()) {
                    case SecretariatLead.AlwaysSide(Side side) ->
                        say(
                                "Det ledes alltid av " + side(side) + ".",
                                "Det blir alltid leia av " + side(side) + ".",
                                "It is always led by " + side(side) + ".");
                    case SecretariatLead.SidesInTurn(int years) ->
                        say(
                                "Sidene leder det etter tur, " + years(years) + " hver.",
                                "Sidene leier det etter tur, " + years(years) + " kvar.",
                                "The sides lead it in turn, " + years(years) + " each.");
                    case SecretariatLead.NotStated _ ->
                        say(
                                "Det er ikke sagt hvem som leder sekretariatet.",
                                "Det er ikkje sagt kven som leier sekretariatet.",
                                "Who leads the secretariat is not stated.");
                });
        switch (seats.treatment()) {
            case PREPARES_CASES ->
                parts.add(say(
                        "Det forbereder saker og behandler dem ikke selv.",
                        "Det førebur saker og behandlar dei ikkje sjølv.",
                        "It prepares cases and does not treat them itself."));
            case TREATS_CASES_FIRST ->
                parts.add(say(
                        "Det behandler saker før de går videre.",
                        "Det behandlar saker før dei går vidare.",
                        "It treats cases before they go on."));
            case NOT_STATED -> {}
        }
        return String.join(" ", parts);
    }

    private String owned(OwnedTask task) {
        Side side = task.side();
        return task(task.task()) + (side == null ? "" : " (" + side(side) + ")");
    }

    private String task(SecretariatProvision.SecretariatTask task) {
        return switch (task) {
            case CALLS_MEETINGS -> say("kaller inn til møter", "kallar inn til møte", "calls meetings");
            case PREPARES_PAPERS -> say("gjør klar sakspapirene", "gjer klar sakspapira", "prepares the papers");
            case WRITES_MINUTES -> say("skriver referat", "skriv referat", "writes the minutes");
            case FOLLOWS_UP_DECISIONS -> say("følger opp vedtak", "følgjer opp vedtak", "follows up decisions");
            case PUBLISHES -> say("publiserer", "publiserer", "publishes");
            case KEEPS_THE_ARCHIVE -> say("holder arkivet", "held arkivet", "keeps the archive");
            case KEEPS_THE_REGISTER_OF_MEMBERS ->
                say("fører medlemslisten", "fører medlemslista", "keeps the register of members");
            case WRITES_THE_ANNUAL_REPORT ->
                say("skriver årsrapporten", "skriv årsrapporten", "writes the annual report");
        };
    }

    private String report(SecretariatProvision.PeriodicReport report) {
        String often = switch (report.period()) {
            case EACH_MEETING -> say("til hvert møte", "til kvart møte", "for each meeting");
            case HALF_YEARLY -> say("hvert halvår", "kvart halvår", "every half-year");
            case YEARLY -> say("hvert år", "kvart år", "every year");
        };
        Deadline deadline = report.deadline();
        String when = deadline == null ? "" : ", " + atLatest(deadline);
        String sentence = say(
                "Organet rapporterer til " + body(report.to()) + " " + often + when + ".",
                "Organet rapporterer til " + body(report.to()) + " " + often + when + ".",
                "The body reports to " + body(report.to()) + " " + often + when + ".");
        if (report.parts().isEmpty()) {
            return sentence;
        }
        return sentence + " "
                + say("Rapporten viser ", "Rapporten viser ", "The report shows ")
                + and(sorted(report.parts(), this::part))
                + ".";
    }

    private String part(SecretariatProvision.ReportPart part) {
        return switch (part) {
            case PRIORITIES -> say("prioriteringer", "prioriteringar", "priorities");
            case EVENTS -> say("hendelser", "hendingar", "events");
            case MEETINGS_WITH_ATTENDANCE -> say("møter med oppmøte", "møte med oppmøte", "meetings with attendance");
            case CASES_WITH_STATUS_AND_RESULT ->
                say("saker med status og resultat", "saker med status og resultat", "cases with status and result");
            case BREACHES_AND_DEPARTURES -> say("brudd og fravik", "brot og fråvik", "breaches and departures");
            case ACCOUNTS -> say("regnskap", "rekneskap", "accounts");
        };
    }
}
