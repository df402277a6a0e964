package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.plan.Anchored;
import no.samraad.engine.plan.DayReason;
import no.samraad.engine.plan.DayRemark;
import no.samraad.engine.plan.FreeDay;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;

/** What is said of the days of a plan, and of what became of one. */
final class PlanSentences {
    private final Language language;
    private final Names names;
    private final Phrases phrases;
    private final Workings workings;

    PlanSentences(Language language, Names names, Phrases phrases, Workings workings) {
        this.language = language;
        this.names = names;
        this.phrases = phrases;
        this.workings = workings;
    }

    private String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    private String date(LocalDate day) {
        return Dates.full(day, language);
    }

    String remark(DayRemark remark) {
        return switch (remark) {
            case DayRemark.MeetingWhenFree(LocalDate day, FreeDay why) ->
                say(
                        "Møtet faller på " + date(day) + ": " + free(why) + ".",
                        "Møtet fell på " + date(day) + ": " + free(why) + ".",
                        "The meeting falls on " + date(day) + ": " + free(why) + ".");
            case DayRemark.DueWhenFree(Duty.What what, LocalDate day, FreeDay why, LocalDate before) ->
                say(
                        Phrases.capital(due(what)) + " faller på " + date(day) + ": " + free(why)
                                + ". Fristen flytter seg ikke; siste vanlige virkedag før er " + date(before) + ".",
                        Phrases.capital(due(what)) + " fell på " + date(day) + ": " + free(why)
                                + ". Fristen flyttar seg ikkje; siste vanlege verkedag før er " + date(before) + ".",
                        Phrases.capital(due(what)) + " falls on " + date(day) + ": " + free(why)
                                + ". It does not move; the last ordinary working day before is " + date(before) + ".");
            case DayRemark.NoRoomForApproval(var _, LocalDate closes, LocalDate by) ->
                say(
                        "Referatet rekker ikke å bli godkjent før det skal være ute: selv sendt på møtedagen løper fristen for"
                                + " å be om endringer ut " + date(closes) + ", og referatet skal være ute senest "
                                + date(by) + ".",
                        "Referatet rekk ikkje å bli godkjent før det skal vere ute: sjølv sendt på møtedagen går fristen for"
                                + " å be om endringar ut " + date(closes) + ", og referatet skal vere ute seinast "
                                + date(by) + ".",
                        "The minutes cannot be approved before they must be out: even sent on the day of the meeting, the time"
                                + " to ask for changes ends on " + date(closes) + ", and the minutes must be out by "
                                + date(by) + ".");
            case DayRemark.DueBeforeAdoption(Duty.What what, LocalDate day, LocalDate adopted) ->
                say(
                        Phrases.capital(due(what)) + " var " + date(day) + ", før planen blir vedtatt " + date(adopted)
                                + ".",
                        Phrases.capital(due(what)) + " var " + date(day) + ", før planen blir vedteken " + date(adopted)
                                + ".",
                        Phrases.capital(due(what)) + " was " + date(day) + ", before the plan is adopted on "
                                + date(adopted) + ".");
            case DayRemark.OtherBodyMeets(LocalDate day, var body, int shared) -> {
                String who = Phrases.capital(names.body(body, language));
                yield switch (shared) {
                    case 0 ->
                        say(
                                who + " har møte samme dag, " + date(day) + ".",
                                who + " har møte same dag, " + date(day) + ".",
                                who + " meets on the same day, " + date(day) + ".");
                    case 1 ->
                        say(
                                who + " har møte samme dag, " + date(day) + ", og én sitter i begge.",
                                who + " har møte same dag, " + date(day) + ", og éin sit i begge.",
                                who + " meets on the same day, " + date(day) + ", and one person sits in both.");
                    default ->
                        say(
                                who + " har møte samme dag, " + date(day) + ", og " + shared + " sitter i begge.",
                                who + " har møte same dag, " + date(day) + ", og " + shared + " sit i begge.",
                                who + " meets on the same day, " + date(day) + ", and " + shared
                                        + " people sit in both.");
                };
            }
            case DayRemark.TwiceOnDay(LocalDate day) ->
                say(
                        "Planen har et annet møte samme dag, " + date(day) + ".",
                        "Planen har eit anna møte same dag, " + date(day) + ".",
                        "The plan has another meeting on the same day, " + date(day) + ".");
            case DayRemark.OutsideYear(LocalDate day, int year) ->
                say(
                        "Møtet " + date(day) + " er ikke i " + year + " og teller ikke i planen.",
                        "Møtet " + date(day) + " er ikkje i " + year + " og tel ikkje i planen.",
                        "The meeting on " + date(day) + " is not in " + year + " and does not count in the plan.");
        };
    }

    private String free(FreeDay why) {
        return switch (why) {
            case FreeDay.OnHoliday(var holiday) -> workings.holiday(holiday);
            case FreeDay.OnWeekend _ -> say("helg", "helg", "a weekend");
            case FreeDay.InEasterWeek _ -> say("påskeuken", "påskeveka", "Easter week");
            case FreeDay.InClosed(var period) -> period.name().in(language);
        };
    }

    private String due(Duty.What what) {
        return switch (what) {
            case SUBMIT_CASES ->
                say("fristen for å melde saker", "fristen for å melde saker", "the deadline for cases");
            case SEND_NOTICE -> say("fristen for innkallingen", "fristen for innkallinga", "the deadline for notice");
            case ADOPT_PLAN ->
                say("fristen for å vedta planen", "fristen for å vedta planen", "the deadline for the plan");
            case CALL_FURTHER_MEETING ->
                say(
                        "fristen for å kalle inn til flere møter",
                        "fristen for å kalle inn til fleire møte",
                        "the deadline for calling further meetings");
            case CONFIRM_TENTATIVE ->
                say(
                        "fristen for å bekrefte møtet",
                        "fristen for å stadfeste møtet",
                        "the deadline for confirming the meeting");
            case HOLD_REPLACEMENT ->
                say(
                        "fristen for å holde et nytt møte",
                        "fristen for å halde eit nytt møte",
                        "the deadline for a new meeting");
            case ANSWER_ROUND ->
                say(
                        "fristen for å svare i den skriftlige runden",
                        "fristen for å svare i den skriftlege runden",
                        "the deadline for answering the written round");
            case TELL_NEXT_MEETING ->
                say(
                        "fristen for å gi møtet melding",
                        "fristen for å gi møtet melding",
                        "the deadline for telling the meeting");
            case SEND_MINUTES_FOR_APPROVAL ->
                say(
                        "siste dag for å sende referatet til godkjenning",
                        "siste dag for å sende referatet til godkjenning",
                        "the last day for sending the minutes for approval");
            case PUBLISH_MINUTES ->
                say(
                        "fristen for å legge ut referatet",
                        "fristen for å leggje ut referatet",
                        "the deadline for publishing the minutes");
            case CHOOSE_LEADERSHIP ->
                say(
                        "siste dag for å velge ny ledelse",
                        "siste dag for å velje ny leiing",
                        "the last day for choosing new leadership");
            case SWAP_LEADERSHIP ->
                say(
                        "dagen leder og nestleder bytter plass",
                        "dagen leiar og nestleiar byter plass",
                        "the day chair and deputy chair change places");
            case FILL_SEAT ->
                say(
                        "siste dag for å oppnevne et nytt medlem",
                        "siste dag for å oppnemne ein ny medlem",
                        "the last day for appointing a new member");
        };
    }

    String reason(DayReason reason, Function<Citation, String> citation) {
        return switch (reason) {
            case DayReason.Spread(int number, int of, LocalDate middle) ->
                of == 1
                        ? say(
                                "Det ene møtet i året, nær midten av den ledige delen: " + date(middle) + ".",
                                "Det eine møtet i året, nær midten av den ledige delen: " + date(middle) + ".",
                                "The one meeting of the year, near the middle of its open part: " + date(middle) + ".")
                        : say(
                                "Møte " + number + " av " + of + ", jevnt fordelt: nær " + date(middle) + ".",
                                "Møte " + number + " av " + of + ", jamt fordelt: nær " + date(middle) + ".",
                                "Meeting " + number + " of " + of + ", evenly spread: near " + date(middle) + ".");
            case DayReason.LiesBy(var event, Anchored.Place place) ->
                switch (place) {
                    case NEXT_TO ->
                        say(
                                "Ligger ved siden av " + event.in(language) + ".",
                                "Ligg ved sida av " + event.in(language) + ".",
                                "Lies next to " + event.in(language) + ".");
                    case WITHIN ->
                        say(
                                "Ligger i " + event.in(language) + ".",
                                "Ligg i " + event.in(language) + ".",
                                "Lies within " + event.in(language) + ".");
                };
            case DayReason.Preferred(var weekday) ->
                say(
                        Phrases.capital(Dates.weekday(weekday, language)) + " er blant de ønskede ukedagene.",
                        Phrases.capital(Dates.weekday(weekday, language)) + " er blant dei ønskte vekedagane.",
                        Dates.weekday(weekday, language) + " is among the weekdays preferred.");
            case DayReason.PassedOver(LocalDate day, DayRemark why) ->
                say(
                        Phrases.capital(date(day)) + " ville kommet først. " + remark(why),
                        Phrases.capital(date(day)) + " ville ha kome først. " + remark(why),
                        date(day) + " would have come first. " + remark(why));
            case DayReason.FormStated(MeetingForm form, Citation by) ->
                say(
                        "Møtet holdes " + phrases.form(form) + ": " + citation.apply(by) + ".",
                        "Møtet blir halde " + phrases.form(form) + ": " + citation.apply(by) + ".",
                        "The meeting is held " + phrases.form(form) + ": " + citation.apply(by) + ".");
        };
    }

    String drafted(PlanDraft draft, Function<Citation, String> citation) {
        String meetings = meetings(draft.asked());
        String whole;
        if (!draft.askedBy().isEmpty()) {
            String by = phrases.and(draft.askedBy().stream().map(citation).toList());
            whole = say(
                    "Utkastet skal ha " + meetings + ": " + by + ".",
                    "Utkastet skal ha " + meetings + ": " + by + ".",
                    "The draft is to have " + meetings + ": " + by + ".");
        } else if (draft.asked() > 0) {
            whole = say(
                    "Utkastet skal ha " + meetings + ", slik det er ønsket; ingen regel sier hvor mange.",
                    "Utkastet skal ha " + meetings + ", slik det er ønskt; ingen regel seier kor mange.",
                    "The draft is to have " + meetings + ", as wished; no rule says how many.");
        } else {
            whole = say(
                    "Ingen regel sier hvor mange møter det skal være; skriv hvor mange du ønsker.",
                    "Ingen regel seier kor mange møte det skal vere; skriv kor mange du ønskjer.",
                    "No rule says how many meetings there are to be; write how many you wish for.");
        }
        if (draft.lacking() > 0) {
            whole += say(
                    " Det er ikke funnet dag for " + meetings(draft.lacking()) + ".",
                    " Det er ikkje funne dag for " + meetings(draft.lacking()) + ".",
                    " No day was found for " + meetings(draft.lacking()) + ".");
        }
        return whole;
    }

    private String meetings(int number) {
        return number == 1
                ? say("ett møte", "eitt møte", "one meeting")
                : say(number + " møter", number + " møte", number + " meetings");
    }

    String kept(PlanKept kept) {
        List<String> all = new ArrayList<>();
        all.add(
                switch (kept.standing()) {
                    case KEPT -> say("Planen er fulgt.", "Planen er følgd.", "The plan was kept.");
                    case SO_FAR_KEPT ->
                        say("Planen er fulgt så langt.", "Planen er følgd så langt.", "The plan has been kept so far.");
                    case NOT_KEPT -> say("Planen er ikke fulgt.", "Planen er ikkje følgd.", "The plan was not kept.");
                    case NO_PLAN ->
                        say("Det er ingen møter i planen.", "Det er ingen møte i planen.", "The plan has no meetings.");
                });
        if (!kept.planned().isEmpty()) {
            int of = kept.planned().size();
            all.add(counted(say("Holdt: ", "Haldne: ", "Held: "), kept.held(), of));
            if (!kept.ahead().isEmpty()) {
                all.add(counted(say("Gjenstår: ", "Står att: ", "To come: "), kept.ahead(), of));
            }
            if (!kept.cancelled().isEmpty()) {
                all.add(counted(say("Avlyst: ", "Avlyst: ", "Cancelled: "), kept.cancelled(), of));
            }
        }
        if (!kept.extraordinary().isEmpty()) {
            all.add(say("Ekstraordinære møter: ", "Ekstraordinære møte: ", "Extraordinary meetings: ")
                    + kept.extraordinary().size()
                    + list(kept.extraordinary())
                    + ".");
        }
        return String.join(" ", all);
    }

    private String counted(String what, List<LocalDate> days, int of) {
        return what + say(days.size() + " av " + of, days.size() + " av " + of, days.size() + " of " + of) + list(days)
                + ".";
    }

    private String list(List<LocalDate> days) {
        return days.isEmpty()
                ? ""
                : " (" + phrases.and(days.stream().map(this::date).toList()) + ")";
    }

    String lastCall(YearWatch.LastCall call) {
        LocalDate day = call.day();
        String kind = switch (call.kind()) {
            case ORDINARY -> say("ordinært møte", "ordinært møte", "ordinary meeting");
            case TENTATIVE -> say("foreløpig møte", "førebels møte", "tentative meeting");
            case EXTRAORDINARY -> say("ekstraordinært møte", "ekstraordinært møte", "extraordinary meeting");
        };
        if (day == null) {
            return say(
                    "Reglene sier ikke når det senest må kalles inn til et nytt " + kind + " i året.",
                    "Reglane seier ikkje når det seinast må kallast inn til eit nytt " + kind + " i året.",
                    "The rules do not say by when another " + kind + " of the year must be called.");
        }
        return say(
                "Et nytt " + kind + " i året må kalles inn senest " + date(day) + ".",
                "Eit nytt " + kind + " i året må kallast inn seinast " + date(day) + ".",
                "Another " + kind + " of the year must be called by " + date(day) + ".");
    }
}
